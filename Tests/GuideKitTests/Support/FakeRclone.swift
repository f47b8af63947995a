/// As much of rclone as publishing asks for, in a few lines of shell: `there:` is a folder of the
/// test's own.
///
/// Each call is noted. A file `features` holds what the remote can do; `damage` has it spoil a file.
enum FakeRclone {
  static func script(in folder: String) -> String {
    """
    cd '\(folder)' || exit 1
    printf '%s\\n' "$*" >>calls
    verb=$1
    shift
    files= deep= sized=
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
      case $1 in
        --files-from-raw) files=$2; shift ;;
        --recursive) deep=1 ;;
        --format) sized=1 ;;
        features) ;;
      esac
      shift
    done
    shift
    place() { case $1 in there:*) echo "store/${1#there:}" ;; *) echo "$1" ;; esac; }
    from=$(place "$1")
    to=$(place "$2")
    each() { while IFS= read -r name; do "$@" "$name"; done; }
    put() {
      mkdir -p "$to"
      (cd "$from" && tar -cf - -T "$files") | (cd "$to" && tar -xf -)
      [ ! -e damage ] || [ ! -e "$to/index.html" ] || echo spoilt >>"$to/index.html"
    }
    sizes() { find . -type f -exec wc -c {} + | sed -n 's|^ *\\([0-9]*\\) \\./|\\1 |p'; }
    differs() { cmp -s "$from/$1" "$to/$1" || echo "ERROR : $1: files differ" >&2; }
    case $verb in
      lsf)
        [ -d "$from" ] || exit 3
        cd "$from"
        if [ "$sized" ]; then sizes; elif [ "$deep" ]; then find . -type f | cut -c 3-; else ls -A; fi ;;
      cat) cat "$from" ;;
      copyto) mkdir -p "$(dirname "$to")" && cp "$from" "$to" ;;
      moveto) mv "$from" "$to" ;;
      copy) put ;;
      move) put; while IFS= read -r name; do rm -f "$from/$name"; done <"$files" ;;
      purge) rm -rf "$from" ;;
      delete)
        if [ "$files" ]; then
          while IFS= read -r name; do rm -f "$from/$name"; done <"$files"
        else
          find "$from" -type f ! -name .guide-staging -delete
        fi ;;
      deletefile) rm -f "$from" ;;
      check)
        each differs <"$files" 2>differences
        [ ! -s differences ] || { cat differences >&2; exit 1; } ;;
      backend) cat features ;;
      *) exit 9 ;;
    esac
    """
  }
}
