export const databaseName = "surprisal";
