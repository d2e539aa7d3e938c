// What a shell runs to complete a line: it asks this program, which knows commands, options and people. The word that is
// being typed goes behind a `=`, since an empty one gets lost on the way in PowerShell.

export const SHELLS = ['bash', 'zsh', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

const BASH = `# lichtruc: bash
_lichtruc() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$(printf '%q' "$word")")
  done < <(lichtruc completion suggest -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "=\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
}
complete -o default -o nosort -F _lichtruc lichtruc
`;

const ZSH = `#compdef lichtruc
_lichtruc() {
  local -a found
  found=(\${(f)"$(lichtruc completion suggest -- "\${(@)words[2,CURRENT-1]}" "=\${words[CURRENT]}" 2>/dev/null)"})
  if (( $#found )); then compadd -U -- "\${(@)found}"; else _files; fi
}
if [[ $funcstack[1] == _lichtruc ]]; then _lichtruc "$@"; else compdef _lichtruc lichtruc; fi
`;

const POWERSHELL = `# lichtruc: PowerShell
Register-ArgumentCompleter -Native -CommandName lichtruc, lichtruc.cmd -ScriptBlock {
  param($word, $tree, $at)
  [Console]::OutputEncoding = [Text.Encoding]::UTF8
  $typed = @($tree.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.Extent.Text })
  if ($word -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  & lichtruc completion suggest -- $typed "=$word" 2>$null | ForEach-Object {
    $text = if ($_ -match '\\s') { "'$_'" } else { $_ }
    [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
  }
}
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, powershell: POWERSHELL };
