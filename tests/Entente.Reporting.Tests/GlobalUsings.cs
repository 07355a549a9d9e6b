global using Entente.Assessment;
global using TestResult = Entente.Assessment.TestResult;
