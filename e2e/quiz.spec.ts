import axe from "axe-core";
import { arrange, check, control, draw, openQuestions, quizOf, verdictOf, writeCode } from "./quiz.ts";
import { expect, hold, languages, numbersOf, test } from "./reader.ts";

const says = {
  zh: { right: "对了", wrong: "还不对", ungraded: "还不能判分", hint: "提示 1", solution: "解答" },
  en: {
    right: "Right.",
    wrong: "Not yet.",
    ungraded: "can’t be graded yet",
    hint: "Hint 1",
    solution: "Solution",
  },
} as const;

/** The binary entropy in bits at 0, 0.1, …, 1: tables of Cover & Thomas, to three digits. */
const binaryEntropy = [0, 0.469, 0.722, 0.881, 0.971, 1, 0.971, 0.881, 0.722, 0.469, 0];

for (const language of languages) {
  const words = says[language];

  test(`choices and what is typed are graded in ${language}, or sent back with a reason`, async ({
    page,
  }) => {
    await openQuestions(page, `/${language}/entropy/`);

    const choice = quizOf(page, "squared-surprise");
    await check(choice, "ungraded");
    await expect(verdictOf(choice)).toContainText(words.ungraded);
    await control(choice, "option-2").check();
    await check(choice, "wrong");
    await expect(verdictOf(choice)).toContainText(words.wrong);
    await expect(choice.locator("[data-see]")).toHaveAttribute("href", `/${language}/entropy/#information`);
    await control(choice, "option-0").check();
    await expect(choice).toHaveAttribute("data-state", "open");
    await check(choice, "right");
    await expect(verdictOf(choice)).toContainText(words.right);

    const choices = quizOf(page, "what-leaves-entropy-alone");
    await check(choices, "ungraded");
    for (const option of [0, 1, 3]) await control(choices, `option-${option}`).check();
    await check(choices, "wrong");
    await expect(choices.locator("[data-see]")).toHaveAttribute(
      "href",
      `/${language}/entropy/?set=my-p:0.4,0.3,0.3#cell-distribution`,
    );
    await control(choices, "option-3").uncheck();
    await check(choices, "wrong");
    await control(choices, "option-2").check();
    await check(choices, "right");

    const number = quizOf(page, "three-alarms");
    const chance = Number(/0\.\d+/.exec((await number.locator("[id$=-prompt]").textContent()) ?? "")?.[0]);
    const bits = -3 * Math.log2(chance);
    await control(number, "text").fill("lots");
    await check(number, "ungraded");
    await control(number, "text").fill(`${(-Math.log2(chance)) ** 3}`);
    await check(number, "wrong");
    await expect(number.locator("[data-see]")).toHaveAttribute("href", `/${language}/entropy/#eq-additivity`);
    await control(number, "text").fill(`${(bits * Math.LN2).toFixed(4)}`);
    await check(number, "ungraded");
    await number.getByText(words.hint).click();
    await control(number, "text").fill(`-3*log2(${chance})`);
    await expect(number.locator("[data-echo]")).toHaveText(/\d/);
    const echo = (await number.locator("[data-echo]").textContent()) ?? "";
    expect(Number(/[\d.]+/.exec(echo)?.[0])).toBeCloseTo(bits, 3);
    await check(number, "right");

    const formula = quizOf(page, "what-did-not-happen");
    await control(formula, "text").fill("log(1 - p)");
    await check(formula, "ungraded");
    await control(formula, "text").fill("−log2 p");
    await check(formula, "wrong");
    await expect(formula.locator("[data-see]")).toHaveAttribute(
      "href",
      `/${language}/entropy/#eq-information`,
    );
    await control(formula, "text").fill("ln(1/(1-p))/ln(2)");
    await expect(formula.locator("[data-echo] .katex")).toBeVisible();
    await check(formula, "right");
  });

  test(`what is moved, matched and drawn is graded in ${language}`, async ({ page }) => {
    await openQuestions(page, `/${language}/entropy/`);

    const match = quizOf(page, "sources-and-bits");
    await control(match, "left-0").selectOption("0");
    await check(match, "ungraded");
    for (const [left, right] of [0, 1, 2, 4, 3].entries())
      await control(match, `left-${left}`).selectOption(String(right));
    await check(match, "wrong");
    await expect(match.locator("[data-see]")).toHaveAttribute(
      "href",
      `/${language}/entropy/?set=theta:0.03#cell-coin-curve`,
    );
    for (const left of [3, 4]) await control(match, `left-${left}`).selectOption(String(left));
    await check(match, "right");

    const sliders = quizOf(page, "one-bit-from-three");
    await check(sliders, "wrong");
    await control(sliders, "slider-first").fill("0.77");
    await control(sliders, "slider-second").fill("0.14");
    // −0.77·log2 0.77 − 0.14·log2 0.14 − 0.09·log2 0.09
    const entropy = Number(await sliders.locator("dd data").last().getAttribute("data-value"));
    expect(entropy).toBeCloseTo(1.0, 2);
    await check(sliders, "right");

    const order = quizOf(page, "prove-uniform-is-most");
    await check(order, "wrong");
    await arrange(order, [1, 0, 2, 3, 4]);
    await check(order, "wrong");
    await expect(order.locator("[data-see]")).toHaveAttribute("href", `/${language}/entropy/#uniform`);
    await arrange(order, [0, 1, 2, 3, 4]);
    await check(order, "right");

    const curve = quizOf(page, "draw-binary-entropy");
    await check(curve, "ungraded");
    await draw(
      page,
      curve,
      [0, 0.2, 0.4, 0.6, 0.8, 1, 0.8, 0.6, 0.4, 0.2, 0].map((height) => height / 1.2),
    );
    await check(curve, "wrong");
    await expect(curve.locator("[data-see]")).toHaveAttribute(
      "href",
      `/${language}/entropy/?set=theta:0.11#cell-coin-curve`,
    );
    await draw(
      page,
      curve,
      binaryEntropy.map((height) => height / 1.2),
    );
    await check(curve, "right");
  });

  test(`code is tried in the sandbox and answered with a counterexample in ${language}`, async ({ page }) => {
    await openQuestions(page, `/${language}/entropy/`);
    const code = quizOf(page, "code-entropy");
    await writeCode(page, code, "function myEntropy(p: number[]) { return p.map( }");
    await check(code, "ungraded");
    await writeCode(
      page,
      code,
      "function myEntropy(p: number[]) { return -p.reduce((sum, x) => sum + x * Math.log2(x), 0); }",
    );
    await check(code, "wrong");
    await expect(verdictOf(code)).toContainText("myEntropy([1,0]) → NaN");
    // One bar of full height, and none for 0.
    await expect(verdictOf(code).locator('path[data-role="truth"]')).toHaveAttribute("d", /^M1 40v-40h7v40z/);
    await expect(code.locator("[data-see]")).toHaveAttribute(
      "href",
      `/${language}/entropy/#cell-mended-zero`,
    );
    await writeCode(page, code, "function myEntropy(p: number[]): number { while (true) {} }");
    await check(code, "ungraded");
    await writeCode(page, code, "const myEntropy = (p: number[]) => entropy(p);");
    await check(code, "right");
    await code.getByText(words.solution).click();
    await expect(code.locator("pre code")).toBeVisible();
  });
}

for (const language of languages)
  test(`hints of every kind come one by one in ${language}, and decide nothing`, async ({ page }) => {
    await openQuestions(page, `/${language}/entropy/`);
    for (const id of [
      ...["squared-surprise", "what-leaves-entropy-alone", "three-alarms", "what-did-not-happen"],
      ...["sources-and-bits", "one-bit-from-three", "prove-uniform-is-most", "draw-binary-entropy"],
      "code-entropy",
    ]) {
      const folds = quizOf(page, id).locator('details[data-fold="hint"]');
      await expect(folds.nth(1).locator("> summary")).toBeHidden();
      await folds.first().locator("> summary").click();
      await folds.nth(1).locator("> summary").click();
      await expect(folds.nth(1).locator("> div").first()).toBeVisible();
      await expect(quizOf(page, id)).toHaveAttribute("data-state", "open");
    }
  });

test("an answer in probabilities always sums to 100 % and costs its log score in bits", async ({ page }) => {
  await openQuestions(page, "/en/entropy/");
  const quiz = quizOf(page, "squared-surprise");
  await quiz.locator('[data-action="probabilities"]').click();
  await control(quiz, "chance-0").fill("50");
  const shares = await quiz
    .locator('input[type="range"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.valueAsNumber : Number.NaN)),
    );
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(2);
  await check(quiz, "right");
  // −log2 of a half is one bit; four equal probabilities cost log2 4.
  await expect(quiz.locator("[data-score]")).toHaveAttribute("data-score", "1");
  await expect(quiz.locator("[data-score]")).toContainText("would have cost 2 bits");
  await control(quiz, "chance-3").fill("100");
  await check(quiz, "wrong");
  await expect(quiz.locator("[data-score]")).toHaveAttribute("data-score", "Infinity");
});

test("a wrong answer leads to the cell that refutes it, its control set so that it does", async ({
  page,
}) => {
  await page.goto("/en/entropy/?set=theta:0.03&set=theta:9&set=nobody:1#cell-coin-curve");
  await expect(page.locator('input[data-input="theta"]').first()).toHaveValue("0.03");
  await expect(page.locator("#cell-coin-curve")).toBeInViewport();
  // The binary entropy of 0.03, by hand: 0.03·log2(1/0.03) + 0.97·log2(1/0.97).
  await expect
    .poll(async () => (await numbersOf(page, "coin-curve")).concat(await numbersOf(page, "coin")))
    .toContainEqual(expect.closeTo(0.19439, 4));
});

test("what was done before the code came is not lost, and the focus stays", async ({ page }) => {
  const release = await hold(page, "**/questions/*.json");
  await openQuestions(page, "/en/entropy/");
  const quiz = quizOf(page, "what-did-not-happen");
  await control(quiz, "text").fill("-log2(1-p)");
  await quiz.getByText("Hint 1 of 2").click();
  await quiz.locator('[data-action="check"]').click();
  await expect(quiz).toHaveAttribute("data-state", "open");
  release();
  await expect(quiz).toHaveAttribute("data-state", "right");
  await expect(control(quiz, "text")).toHaveValue("-log2(1-p)");
  await expect(quiz.locator('details[data-fold="hint"]').first()).toHaveAttribute("open", "");
  await expect(quiz.locator('[data-action="check"]')).toBeFocused();
});

test("new numbers make a new question, and another right answer", async ({ page }) => {
  await openQuestions(page, "/en/entropy/");
  const quiz = quizOf(page, "three-alarms");
  const prompt = quiz.locator("[id$=-prompt]");
  const first = (await prompt.textContent()) ?? "";
  await expect
    .poll(async () => {
      await quiz.locator('[data-action="renew"]').click();
      return prompt.textContent();
    })
    .not.toBe(first);
  const chance = Number(/0\.\d+/.exec((await prompt.textContent()) ?? "")?.[0]);
  await control(quiz, "text").fill(`${(-3 * Math.log2(chance)).toFixed(3)} bits`);
  await check(quiz, "right");
});

test("every kind can be answered by keyboard alone", async ({ page }) => {
  await openQuestions(page, "/en/entropy/");
  const choice = quizOf(page, "squared-surprise");
  // Nothing is chosen yet; what is done before the code has come is tried by itself.
  await check(choice, "ungraded");
  const radios = choice.getByRole("radio");
  await radios.first().focus();
  await page.keyboard.press("Space");
  await expect(radios.first()).toBeChecked();
  for (let step = 0; step < 4 && !(await control(choice, "option-0").isChecked()); step++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(choice).toHaveAttribute("data-state", "right");
  await expect(control(choice, "option-0")).toBeFocused();

  const curve = quizOf(page, "draw-binary-entropy");
  await control(curve, "point-0").focus();
  await page.keyboard.press("Home");
  await expect(control(curve, "point-0")).toHaveAttribute("aria-valuenow", "0");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await expect(control(curve, "point-1")).toHaveAttribute("aria-valuenow", "0.63");

  const order = quizOf(page, "prove-uniform-is-most");
  const second = await order.locator('li[data-place="1"]').getAttribute("data-item");
  await control(order, `up-${second}`).focus();
  await page.keyboard.press("Enter");
  await expect(order.locator(`li[data-item="${second}"]`)).toHaveAttribute("data-place", "0");
  await expect(control(order, `up-${second}`)).toBeFocused();

  const match = quizOf(page, "sources-and-bits");
  await control(match, "left-0").focus();
  await page.keyboard.press("ArrowDown");
  await expect(control(match, "left-0")).not.toHaveValue("");

  const sliders = quizOf(page, "one-bit-from-three");
  await control(sliders, "slider-first").focus();
  await page.keyboard.press("ArrowRight");
  await expect(control(sliders, "slider-first")).toHaveValue("0.34");
});

test("a row follows the pointer that drags it", async ({ page }) => {
  await openQuestions(page, "/en/entropy/");
  const order = quizOf(page, "prove-uniform-is-most");
  const item = (await order.locator('li[data-place="0"]').getAttribute("data-item")) ?? "";
  // Alive first: the handle does nothing before.
  await check(order, "wrong");
  await order.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await order.locator(`li[data-item="${item}"] span[aria-hidden]`).first().hover();
  await page.mouse.down();
  const target = await order.locator('li[data-place="2"]').boundingBox();
  if (target === null) throw new Error("no third row");
  await page.mouse.move(target.x + 10, target.y + target.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(order.locator(`li[data-item="${item}"]`)).toHaveAttribute("data-place", "2");
});

test("axe finds nothing on questions that are open, right, wrong and answered in probabilities", async ({
  page,
}) => {
  await openQuestions(page, "/en/entropy/");
  const choice = quizOf(page, "squared-surprise");
  await choice.locator('[data-action="probabilities"]').click();
  await control(choice, "chance-3").fill("90");
  await check(choice, "wrong");
  const number = quizOf(page, "what-did-not-happen");
  await control(number, "text").fill("-log2(1-p)");
  await check(number, "right");
  await check(quizOf(page, "draw-binary-entropy"), "ungraded");
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const result = await window.axe.run("section[data-quiz]", { resultTypes: ["violations"] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  expect(violations).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages)
    test(`questions, hints and solutions of ${language} can be read`, async ({ page }) => {
      await page.goto(`/${language}/entropy/`);
      const quiz = quizOf(page, "three-alarms");
      await expect(quiz.locator("[id$=-prompt]")).toHaveText(/0\.\d+/);
      await expect(quiz.locator('[data-action="check"]')).toBeHidden();
      await quiz.getByText(says[language].hint).click();
      await expect(quiz.locator('details[data-fold="hint"] div').first()).toBeVisible();
      await quiz.getByText(says[language].solution, { exact: true }).click();
      const solution = quiz.locator('details[data-fold="solution"]');
      await expect(solution.locator("div").first()).toContainText(/\d/);
      await expect(solution.locator(".in-nats")).toBeHidden();
    });
});

test("answering fetches the code that grades, and reading does not", async ({ page }) => {
  const late: string[] = [];
  await page.goto("/en/entropy/", { waitUntil: "networkidle" });
  page.on("request", (request) => late.push(request.url()));
  const quiz = quizOf(page, "squared-surprise");
  await quiz.scrollIntoViewIfNeeded();
  expect(late.filter((url) => url.includes("/questions/"))).toEqual([]);
  await control(quiz, "option-0").check();
  await check(quiz, "right");
  expect(late.filter((url) => url.endsWith("/questions/entropy.json"))).toHaveLength(1);
});
