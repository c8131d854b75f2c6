@echo off
rem Starts Rejoinder with a Java 25 or newer that it finds on this machine.
setlocal EnableExtensions DisableDelayedExpansion
set "NEED=25"

rem The folder of the program. At the root of a drive its name ends in a backslash, which would escape the quotation
rem mark after it; with a dot behind it, it is the same folder.
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR%."

rem The first Java that is new enough, in the order of the shell's launcher. Quotation marks round a folder do no harm.
set "FOUND="
if defined REJOINDER_JAVA_HOME call :try "%REJOINDER_JAVA_HOME:"=%"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
call :try "%HOME_DIR%\runtime"
rem Only along the path: a java.exe that lies in the folder of the articles is not ours to run.
for /f "delims=" %%J in ('where $PATH:java.exe 2^>nul') do call :try_program "%%~dpJ"
for %%R in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium"
    "%UserProfile%\.jdks"
) do if exist "%%~R\" for /d %%D in ("%%~R\*") do call :try "%%~fD"
if not defined FOUND (
    echo rejoinder: needs Java %NEED% or newer, and none was found; install one ^(such as from https://adoptium.net^) or set JAVA_HOME to it>&2
    exit /b 1
)

rem What an earlier run has kept of Java's own warming up; quietly passed over where another Java or program made it.
rem Java takes the one or the other: what is kept, or -Xshare.
set "KEPT=%HOME_DIR%\lib\rejoinder.aot"
set "SHARE=-Xshare:auto"
set "LOGS="
if not exist "%KEPT%" set "KEPT="
set "OPTS="
if defined REJOINDER_JAVA_OPTS set "OPTS=%REJOINDER_JAVA_OPTS:"=%"
if defined OPTS if not "%OPTS:AOT=%"=="%OPTS%" set "KEPT=" & set "SHARE="
if defined KEPT set "SHARE=" & set "LOGS=-Xlog:aot=off -Xlog:cds=off"
set "AOT="
if defined KEPT set AOT="-XX:AOTCache=%KEPT%"

rem Whether the error stream is a terminal no batch file can tell: Java itself looks.
"%FOUND%\bin\java.exe" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %SHARE% -XX:MaxGCPauseMillis=10 %LOGS% %AOT% "-Drejoinder.home=%HOME_DIR%" %REJOINDER_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.rejoinder.app.Main %*
exit /b %ERRORLEVEL%

rem Of a folder that holds java.exe, and ends in a backslash, the Java that it is the bin of.
:try_program
for %%I in ("%~1..") do call :try "%%~fI"
exit /b 0

rem A Java is told by its release file, else by itself.
:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION="
if exist "%~1\release" (
    for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%~V"
)
if not defined VERSION (
    for /f "usebackq tokens=3" %%V in (`call "%~1\bin\java.exe" -version 2^>^&1 ^| findstr /c:" version "`) do (
        if not defined VERSION set "VERSION=%%~V"
    )
)
if not defined VERSION exit /b 0
rem "25", "25.0.1", "25-ea" and "1.8.0_401" up to the first mark; what is no number counts as 0.
set "FEATURE=0"
for /f "delims=.-+_ " %%M in ("%VERSION%") do set /a "FEATURE=%%M" 2>nul
if %FEATURE% GEQ %NEED% set "FOUND=%~1"
exit /b 0
