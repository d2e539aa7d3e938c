@echo off
rem Starts lichtruc; a double click opens its menu in %USERPROFILE%\LichTruc, where the ward's file and what it writes lie.
setlocal
chcp 65001 >nul 2>nul
if not exist "%~dp0current.txt" goto packed
set /p LICHTRUC_VERSION=<"%~dp0current.txt"
set "LICHTRUC_PROGRAM=%~dp0%LICHTRUC_VERSION%"
if not exist "%LICHTRUC_PROGRAM%\runtime\node.exe" goto packed
if not "%~1"=="" goto run
if not exist "%USERPROFILE%\LichTruc" mkdir "%USERPROFILE%\LichTruc"
cd /d "%USERPROFILE%\LichTruc"
rem Read as one line each, since an upgrade may write this file anew meanwhile.
("%LICHTRUC_PROGRAM%\runtime\node.exe" "%LICHTRUC_PROGRAM%\bin\lichtruc.js" || pause) & exit /b
:run
"%LICHTRUC_PROGRAM%\runtime\node.exe" "%LICHTRUC_PROGRAM%\bin\lichtruc.js" %* & exit /b
:packed
echo Hãy giải nén toàn bộ trước: bấm chuột phải vào tệp .zip, chọn Extract All, rồi mở lichtruc.cmd ở thư mục mới.
pause
exit /b 70
