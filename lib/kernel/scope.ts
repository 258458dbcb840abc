import type {
  AnyNode,
  CatchClause,
  Class,
  Function as FunctionNode,
  Identifier,
  Pattern,
  Program,
  SwitchStatement,
} from "acorn";
import { eachChild } from "./cell-syntax.ts";

/** What a program's names mean: where each is first used, as an offset. */
export interface Names {
  /** Declared at the top, imports included. */
  readonly declared: ReadonlySet<string>;
  /** Used but not declared. */
  readonly free: ReadonlyMap<string, number>;
  /** Assigned but not declared; each is free, too. */
  readonly assigned: ReadonlyMap<string, number>;
}

/** Declared and free names of a module, by JavaScript's rules of scope and hoisting. */
export function namesOf(program: Program): Names {
  const top = new Scope();
  const walk = new ScopeWalk();
  for (const statement of program.body) walk.visit(statement, top);
  return { declared: top.names, ...walk.unresolved() };
}

/** One place where a name stands for what the program's top level, or its surroundings, mean by it. */
export interface Mention {
  readonly offset: number;
  /** What else the name is where it stands: in `{ name }` a property's, in `import { name }` a module's. */
  readonly also: "property" | "import" | undefined;
}

/** Every place where a name of the top level is declared or used, from first to last. */
export function mentionsOf(program: Program, name: string): Mention[] {
  const top = new Scope();
  const walk = new ScopeWalk();
  for (const statement of program.body) walk.visit(statement, top);
  return walk.mentions(name, top);
}

class Scope {
  readonly names = new Set<string>();
  /** Where names are declared here; one can be more than once. */
  readonly declared: { readonly name: string; readonly offset: number }[] = [];
  readonly parent: Scope | undefined;
  /** Where `var` goes: the nearest function, or the top. */
  readonly function: Scope;

  constructor(parent?: Scope, kind: "block" | "function" = "function") {
    this.parent = parent;
    this.function = kind === "block" && parent !== undefined ? parent.function : this;
  }

  reaches(name: string): boolean {
    return this.ownerOf(name) !== undefined;
  }

  /** The scope that declares the name, from here outwards. */
  ownerOf(name: string): Scope | undefined {
    let scope: Scope | undefined = this;
    while (scope !== undefined && !scope.names.has(name)) scope = scope.parent;
    return scope;
  }

  declare({ name, start }: Identifier): void {
    this.names.add(name);
    this.declared.push({ name, offset: start });
  }
}

interface Use {
  readonly name: string;
  readonly offset: number;
  readonly scope: Scope;
  readonly isWrite: boolean;
}

/** What to do with the names in a pattern: declare them, or write to them. */
type Meaning = { readonly declareIn: Scope } | "write";

class ScopeWalk {
  readonly #uses: Use[] = [];
  /** Names that are another thing's, too, by offset. */
  readonly #shorthands = new Map<number, "property" | "import">();

  /** Declarations below their use count, so names can be resolved only after the walk. */
  unresolved(): { free: Map<string, number>; assigned: Map<string, number> } {
    const free = new Map<string, number>();
    const assigned = new Map<string, number>();
    for (const { name, offset, scope, isWrite } of this.#uses) {
      if (scope.reaches(name)) continue;
      if (!free.has(name)) free.set(name, offset);
      if (isWrite && !assigned.has(name)) assigned.set(name, offset);
    }
    return { free, assigned };
  }

  mentions(name: string, top: Scope): Mention[] {
    const uses = this.#uses.filter((use) => use.name === name && (use.scope.ownerOf(name) ?? top) === top);
    const declared = top.declared.filter((declaration) => declaration.name === name);
    const offsets = new Set([...uses, ...declared].map(({ offset }) => offset));
    const sorted = [...offsets].sort((a, b) => a - b);
    return sorted.map((offset) => ({ offset, also: this.#shorthands.get(offset) }));
  }

  visit(node: AnyNode, scope: Scope): void {
    switch (node.type) {
      case "Identifier":
        this.#uses.push({ name: node.name, offset: node.start, scope, isWrite: false });
        return;
      case "ImportDeclaration":
        for (const specifier of node.specifiers) {
          scope.declare(specifier.local);
          if (specifier.type === "ImportSpecifier" && specifier.imported.start === specifier.local.start)
            this.#shorthands.set(specifier.local.start, "import");
        }
        return;
      case "VariableDeclaration":
        this.#visitDeclaration(node, scope);
        return;
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        this.#visitFunction(node, scope);
        return;
      case "ClassDeclaration":
      case "ClassExpression":
        this.#visitClass(node, scope);
        return;
      case "AssignmentExpression":
        if (node.operator !== "=" && node.left.type === "Identifier") this.visit(node.left, scope);
        this.#visitPattern(node.left, scope, "write");
        this.visit(node.right, scope);
        return;
      case "UpdateExpression":
        this.visit(node.argument, scope);
        if (node.argument.type === "Identifier") this.#visitPattern(node.argument, scope, "write");
        return;
      case "CatchClause":
        this.#visitCatch(node, scope);
        return;
      case "SwitchStatement":
        this.#visitSwitch(node, scope);
        return;
      case "StaticBlock":
        this.#visitChildren(node, new Scope(scope));
        return;
      case "BlockStatement":
      case "ForStatement":
        this.#visitChildren(node, new Scope(scope, "block"));
        return;
      case "ForInStatement":
      case "ForOfStatement":
        this.#visitLoop(node, new Scope(scope, "block"));
        return;
      case "MemberExpression":
        this.visit(node.object, scope);
        if (node.computed) this.visit(node.property, scope);
        return;
      case "Property":
      case "MethodDefinition":
      case "PropertyDefinition":
        if (node.computed) this.visit(node.key, scope);
        if (node.type === "Property" && node.shorthand) this.#shorthands.set(node.start, "property");
        if (node.value) this.visit(node.value, scope);
        return;
      case "LabeledStatement":
        this.visit(node.body, scope);
        return;
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
        return;
      default:
        this.#visitChildren(node, scope);
    }
  }

  #visitChildren(node: AnyNode, scope: Scope): void {
    eachChild(node, isNode, (child) => this.visit(child, scope));
  }

  #visitDeclaration(node: Extract<AnyNode, { type: "VariableDeclaration" }>, scope: Scope): void {
    const declareIn = node.kind === "var" ? scope.function : scope;
    for (const { id, init } of node.declarations) {
      this.#visitPattern(id, scope, { declareIn });
      if (init) this.visit(init, scope);
    }
  }

  /** Parameters have a scope of their own: their defaults don't see the body's variables. */
  #visitFunction(node: FunctionNode, outer: Scope): void {
    if (node.type === "FunctionDeclaration" && node.id) outer.declare(node.id);
    const scope = new Scope(outer);
    if (node.type === "FunctionExpression" && node.id) scope.names.add(node.id.name);
    if (node.type !== "ArrowFunctionExpression") scope.names.add("arguments");
    for (const parameter of node.params) this.#visitPattern(parameter, scope, { declareIn: scope });
    if (node.body.type === "BlockStatement") this.#visitChildren(node.body, new Scope(scope));
    else this.visit(node.body, scope);
  }

  #visitClass(node: Class, outer: Scope): void {
    if (node.type === "ClassDeclaration" && node.id) outer.declare(node.id);
    const scope = new Scope(outer, "block");
    if (node.type === "ClassExpression" && node.id) scope.names.add(node.id.name);
    if (node.superClass) this.visit(node.superClass, scope);
    for (const member of node.body.body) this.visit(member, scope);
  }

  #visitCatch(node: CatchClause, outer: Scope): void {
    const scope = new Scope(outer, "block");
    if (node.param) this.#visitPattern(node.param, scope, { declareIn: scope });
    this.visit(node.body, scope);
  }

  #visitSwitch(node: SwitchStatement, outer: Scope): void {
    this.visit(node.discriminant, outer);
    const scope = new Scope(outer, "block");
    for (const branch of node.cases) this.visit(branch, scope);
  }

  #visitLoop(node: Extract<AnyNode, { type: "ForInStatement" | "ForOfStatement" }>, scope: Scope): void {
    if (node.left.type === "VariableDeclaration") this.visit(node.left, scope);
    else this.#visitPattern(node.left, scope, "write");
    this.visit(node.right, scope);
    this.visit(node.body, scope);
  }

  #visitPattern(pattern: Pattern, scope: Scope, meaning: Meaning): void {
    switch (pattern.type) {
      case "Identifier":
        if (meaning !== "write") meaning.declareIn.declare(pattern);
        else this.#uses.push({ name: pattern.name, offset: pattern.start, scope, isWrite: true });
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") this.#visitPattern(property.argument, scope, meaning);
          else {
            if (property.computed) this.visit(property.key, scope);
            if (property.shorthand) this.#shorthands.set(property.start, "property");
            this.#visitPattern(property.value, scope, meaning);
          }
        }
        return;
      case "ArrayPattern":
        for (const element of pattern.elements) if (element) this.#visitPattern(element, scope, meaning);
        return;
      case "RestElement":
        this.#visitPattern(pattern.argument, scope, meaning);
        return;
      case "AssignmentPattern":
        this.#visitPattern(pattern.left, scope, meaning);
        this.visit(pattern.right, scope);
        return;
      case "MemberExpression":
        this.visit(pattern, scope);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
