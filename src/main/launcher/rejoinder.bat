@echo off
rem Starts Rejoinder with a Java 25 or newer that it finds on this machine.
setlocal EnableExtensions DisableDelayedExpansion
set "NEED=25"
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "FOUND="
call :try "%REJOINDER_JAVA_HOME%"
call :try "%JAVA_HOME%"
call :try "%HOME_DIR%\runtime"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :tryexe "%%~dpJ."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do (
    if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~fD"
)
if not defined FOUND (
    echo rejoinder: needs Java %NEED% or newer, and none was found; install one ^(such as from https://adoptium.net^) or set JAVA_HOME to it 1>&2
    exit /b 1
)
rem What Java kept of an earlier run; quietly passed over where another Java or program made it.
set KEPT=
if exist "%HOME_DIR%\lib\rejoinder.aot" set KEPT="-XX:AOTCache=%HOME_DIR%\lib\rejoinder.aot" -Xlog:aot=off -Xlog:cds=off
"%FOUND%\bin\java.exe" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %KEPT% -XX:MaxGCPauseMillis=10 "-Drejoinder.home=%HOME_DIR%" %REJOINDER_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.rejoinder.app.Main %*
exit /b %ERRORLEVEL%

:tryexe
for %%I in ("%~1\..") do call :try "%%~fI"
exit /b 0

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do call :compare "%~1" %%V
exit /b 0

:compare
for /f "delims=.-+ " %%M in ("%~2") do if %%M GEQ %NEED% set "FOUND=%~1"
exit /b 0
