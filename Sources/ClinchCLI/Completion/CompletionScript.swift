extension Shell {
  /// The script that asks `clinch __complete` what can stand where Tab was pressed.
  ///
  /// Short, because it is kept in the owner's own folders and is not written anew with the program:
  /// what can be completed is for the program to know.
  var script: String {
    switch self {
    case .bash: Self.forBash
    case .zsh: Self.forZsh
    case .fish: Self.forFish
    }
  }

  /// Bash puts an answer in the place of the last piece of a word, and never lists what it means:
  /// `BashLine` and `CompletionReply.bash` see to both.
  private static let forBash = """
    # Completes clinch in bash. Written by: clinch completion bash
    _clinch() {
      local also= word
      COMPREPLY=()
      {
        IFS= read -r also
        while IFS= read -r word; do COMPREPLY+=("$word"); done
      } < <(COLUMNS=$COLUMNS command clinch __complete bash \\
        "$COMP_WORDBREAKS" "$COMP_TYPE" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
      case $also in *nospace*) compopt -o nospace ;; esac 2>/dev/null
      case $also in *files*) compopt -o default ;; esac 2>/dev/null
      case $also in *folders*) compopt -o dirnames ;; esac 2>/dev/null
    }
    complete -o nosort -F _clinch clinch 2>/dev/null || complete -F _clinch clinch

    """

  private static let forZsh = """
    #compdef clinch
    # Completes clinch in zsh. Written by: clinch completion zsh
    _clinch() {
      local also line typed=$PREFIX
      local -a lines words_ shown options
      [[ -n $compstate[quote] ]] || typed=${(Q)PREFIX}
      lines=("${(@f)$(COLUMNS=$COLUMNS command clinch __complete zsh \\
        "${(@Q)words[2,CURRENT-1]}" "$typed" 2>/dev/null)}")
      also=$lines[1]
      shift lines
      for line in $lines; do
        words_+=("${line%%$'\\t'*}")
        shown+=("${line#*$'\\t'}")
      done
      [[ $also == *nospace* ]] && options+=(-S '')
      [[ $also == *replace* ]] && options+=(-U)
      (( $#words_ )) && compadd -l -V clinch "${options[@]}" -d shown -a words_
      if [[ $also == *(files|folders)* ]]; then
        compset -P '--*='
        [[ $also == *folders* ]] && options=(-/) || options=()
        _files $options
      fi
    }
    if [[ $funcstack[1] == _clinch ]]; then _clinch "$@"; else compdef _clinch clinch; fi

    """

  private static let forFish = """
    # Completes clinch in fish. Written by: clinch completion fish
    function __clinch_complete
        set -l words (commandline -opc)
        set -e words[1]
        set -l typed (commandline -ct)
        set -l lines (command clinch __complete fish $words "$typed" 2>/dev/null)
        set -l also "$lines[1]"
        set -e lines[1]
        test (count $lines) -gt 0; and printf '%s\\n' $lines
        set -l option (string match -r -- '^--[^=]*=' $typed)
        set -l path (string replace -r -- '^--[^=]*=' '' $typed)
        if string match -q '*files*' -- $also
            printf '%s\\n' "$option"(__fish_complete_path $path)
        else if string match -q '*folders*' -- $also
            printf '%s\\n' "$option"(__fish_complete_directories $path)
        end
    end
    complete -c clinch -f -k -a '(__clinch_complete)'

    """
}
