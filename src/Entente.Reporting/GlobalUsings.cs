global using Entente.Assessment;
