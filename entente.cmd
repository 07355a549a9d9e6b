@echo off
rem Runs Entente from a checkout: builds it on first use. Delete artifacts\app to build again.
setlocal
set "root=%~dp0"
set "app=%root%artifacts\app"
if not exist "%app%\Entente.Cli.exe" (
  echo building Entente ^(one to two minutes, once^) ... 1>&2
  dotnet publish "%root%src\Entente.Cli" -c Release --use-current-runtime --self-contained true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -o "%app%" -v quiet -nologo 1>&2 || exit /b 1
)
if not defined ENTENTE_CASES set "ENTENTE_CASES=%root%cases"
"%app%\Entente.Cli.exe" %*
exit /b %errorlevel%
