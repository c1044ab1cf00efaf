; The installer for Windows: for the person who runs it, without administrator rights.
;
; makensis -DVERSION=1.2.3 -DPAYLOAD=folder -DICON=file.ico -DLICENCE=file -DOUTPUT=setup.exe memos-desktop.nsi
; Set -DSIGN="command" to have the installer and the uninstaller signed: it is run with the file's name in place of %1.
; The finished installer runs silently with /S; the uninstaller then leaves the data, unless /DELETEDATA is given.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "MemOS Desktop"
!define PROGRAM "memos-desktop.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MemOS Desktop"
!define DATA "$LOCALAPPDATA\memos-desktop"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\MemOS Desktop"
InstallDirRegKey HKCU "Software\MemOS Desktop" "Folder"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "MemOS Desktop contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!ifdef SIGN
  !finalize '${SIGN}'
  !uninstfinalize '${SIGN}'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that is running keeps its files: it has to be closed before they can be replaced or removed.
!macro CloseFirst un
  Function ${un}CloseFirst
    again:
    IfFileExists "$INSTDIR\${PROGRAM}" 0 done
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is running. Close it, then go on." /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Abort
    free:
    FileClose $0
    done:
  FunctionEnd
!macroend
!insertmacro CloseFirst ""
!insertmacro CloseFirst "un."

Section "Install"
  Call CloseFirst
  ; What an older version left and this one has no more must not be found by it.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  File "/oname=memos-desktop.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\MemOS Desktop"
  CreateShortcut "$SMPROGRAMS\MemOS Desktop\MemOS Desktop.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\memos-desktop.ico"
  CreateShortcut "$SMPROGRAMS\MemOS Desktop\Uninstall.lnk" "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "Software\MemOS Desktop" "Folder" "$INSTDIR"
  ; .memcube is opened with the app; for .gguf it is only offered, other programs use such files too.
  WriteRegStr HKCU "Software\Classes\MemOSDesktop.memcube" "" "Memories of MemOS Desktop"
  WriteRegStr HKCU "Software\Classes\MemOSDesktop.memcube\DefaultIcon" "" "$INSTDIR\memos-desktop.ico"
  WriteRegStr HKCU "Software\Classes\MemOSDesktop.memcube\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "Software\Classes\.memcube" "" "MemOSDesktop.memcube"
  WriteRegStr HKCU "Software\Classes\MemOSDesktop.gguf" "" "Language model"
  WriteRegStr HKCU "Software\Classes\MemOSDesktop.gguf\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "Software\Classes\.gguf\OpenWithProgids" "MemOSDesktop.gguf" ""

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\memos-desktop.ico"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "MemOS Desktop contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  Call un.CloseFirst
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\memos.exe"
  Delete "$INSTDIR\memos-desktop.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\MemOS Desktop\MemOS Desktop.lnk"
  Delete "$SMPROGRAMS\MemOS Desktop\Uninstall.lnk"
  RMDir "$SMPROGRAMS\MemOS Desktop"
  DeleteRegKey HKCU "Software\Classes\MemOSDesktop.memcube"
  DeleteRegKey HKCU "Software\Classes\MemOSDesktop.gguf"
  DeleteRegValue HKCU "Software\Classes\.gguf\OpenWithProgids" "MemOSDesktop.gguf"
  ReadRegStr $0 HKCU "Software\Classes\.memcube" ""
  StrCmp $0 "MemOSDesktop.memcube" 0 +2
  DeleteRegKey HKCU "Software\Classes\.memcube"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\MemOS Desktop"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  IfFileExists "${DATA}\*.*" 0 kept
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  IfErrors 0 erase
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Also delete everything that ${NAME} remembers?$\r$\n$\r$\nConversations, memories and backups in ${DATA} would be gone for good. Choose No to keep them for another installation." /SD IDNO IDYES erase
  Goto kept
  erase:
  RMDir /r "${DATA}"
  kept:
SectionEnd
