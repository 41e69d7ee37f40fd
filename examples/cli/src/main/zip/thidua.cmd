@echo off
rem Runs the command thidua with the jar that stands beside this file. Needs Java 17 or newer: the folder "jre" beside
rem this file, else JAVA_HOME, else java.exe on the path.
rem
rem Exit codes: those of the command (0 done, 1 errors in what was given, 2 wrong usage), and 3 when it cannot be started.

setlocal EnableExtensions DisableDelayedExpansion

rem Vietnamese needs UTF-8; the code page of the window is put back at the end.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul

set "java="
if exist "%~dp0jre\bin\java.exe" set "java=%~dp0jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto :missing

set "version="
for /f "tokens=1-3" %%a in ('call "%java%" -version 2^>^&1') do if "%%b"=="version" if not defined version set "version=%%~c"
set "major=0"
for /f "delims=.-+_ tokens=1" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto :old

"%java%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "%~dp0thidua.jar" %*
set "code=%errorlevel%"
goto :done

:missing
>&2 echo thidua: không tìm thấy Java. Hãy cài Java 17 trở lên.
>&2 echo thidua: Java was not found. Install Java 17 or newer.
set "code=3"
goto :done

:old
>&2 echo thidua: cần Java 17 trở lên, nhưng "%java%" là phiên bản %version%.
>&2 echo thidua: Java 17 or newer is needed, but "%java%" is version %version%.
set "code=3"
goto :done

:done
if defined page chcp %page% >nul
exit /b %code%
