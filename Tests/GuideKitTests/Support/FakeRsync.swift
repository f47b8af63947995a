/// As much of rsync as publishing asks for, in a few lines of shell: `loop:` is this machine.
///
/// Each call is noted. A file `damage` has it spoil what it sends, `no-links` leave links out, `stuck`
/// fail to delete; `closed` names a file or folder that only its owner may read, and `version` holds
/// what it says of itself.
enum FakeRsync {
  static func script(in folder: String) -> String {
    """
    cd '\(folder)' || exit 1
    if [ "$1" = --version ]; then
      cat version 2>/dev/null || echo "rsync  version 3.2.7  protocol version 31"
      exit
    fi
    printf '%s\\n' "$*" >>calls
    list= files= delete= missing= dry= whole= old=
    while [ "$1" != -- ]; do
      case $1 in
        --list-only) list=1 ;;
        --files-from=*) files=${1#*=} ;;
        --delete) delete=1 ;;
        --delete-missing-args) missing=1 ;;
        --dry-run) dry=1 ;;
        --recursive) whole=1 ;;
        --include=/releases/*/\\*\\*\\*) old="$old ${1#--include=}" ;;
      esac
      shift
    done
    from=${2#loop:}
    to=${3#loop:}
    day="2020/01/01 00:00:00"
    # Links with where they lead, folders, then files by size: `wc` counts all at once.
    say() {
      find . $1 -type l | while IFS= read -r name; do
        echo "lrwxrwxrwx 10 $day ${name#./} -> $(readlink "$name")"
      done
      find . -mindepth 1 $1 -type d | sed "s|^\\./|drwxr-xr-x 4096 $day |"
      find . $1 -type f -exec wc -c {} + | grep ' \\./' |
        sed "s|^ *\\([0-9]*\\) \\./|-rw-r--r-- \\1 $day |"
    }
    missing() {
      echo "rsync: change_dir \\"$1\\" failed: No such file or directory (2)" >&2
      exit 23
    }
    all() { if [ "$files" ]; then cat "$files"; else (cd "$from" && find . -type f | cut -c3-); fi; }
    if [ "$list" ]; then
      [ -d "$from" ] || missing "$from"
      closed=$(cat closed 2>/dev/null || echo -)
      cd "$from" || exit 1
      {
        echo "drwxr-xr-x 4096 2020/01/01 00:00:00 ."
        if [ "$whole" ]; then say; else say "-maxdepth 1"; fi
      } | sed "s|^\\(.\\)rw.r.*\\( [0-9]* $day $closed\\)$|\\1rwx------\\2|"
    elif [ "$old" ]; then
      [ ! -e stuck ] || { echo "rsync: delete_file failed: Permission denied (13)" >&2; exit 23; }
      for name in $old; do rm -rf "$to${name%/\\*\\*\\*}"; done
    elif [ "$missing" ]; then
      all | while IFS= read -r name; do [ -e "$from$name" ] || rm -f "$to$name"; done
    elif [ "$dry" ]; then
      if [ "$files" ]; then
        all | while IFS= read -r name; do
          cmp -s "$from$name" "$to$name" || echo "<fc........ $name"
        done
      else
        diff -rq "$from" "$to" | sed -n "s|^Files $from\\(.*\\) and .*|<fc........ \\1|p"
      fi
      [ -z "$delete" ] || (cd "$to" && find . -type f | cut -c3-) | while IFS= read -r name; do
        [ -e "$from$name" ] || echo "*deleting   $name"
      done
    elif [ "$whole" ]; then
      mkdir -p "$to"
      if [ "$files" ]; then
        (cd "$from" && tar -cf - -T "$files") | (cd "$to" && tar -xf -)
      else
        cp -R "$from." "$to"
      fi
      [ ! -e damage ] || [ ! -e "$to/index.html" ] || echo spoilt >>"$to/index.html"
    elif [ -h "$from" ]; then
      [ -e no-links ] || { rm -f "$to/current" && ln -s "$(readlink "$from")" "$to/current"; }
    else
      [ -e "$from" ] || missing "$from"
      cp "$from" "$to"
    fi
    """
  }
}
