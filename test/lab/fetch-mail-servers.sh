#!/bin/sh
# Brings the mail servers of the lab onto a Debian machine, as root: Postfix with Dovecot, and swaks, are installed; Exim
# and OpenSMTPD, whose packages exclude Postfix's and each other, are unpacked into a folder, and only their libraries and
# users are made part of the system. Runs again without harm, and without network where all is there.
set -eu
export DEBIAN_FRONTEND=noninteractive
cache=/var/cache/deliverability-lab
unpacked='exim4-daemon-light opensmtpd'
installed='postfix dovecot-core swaks libnet-ssleay-perl openssl'

is_there() {
  for program in /usr/sbin/postfix /usr/sbin/dovecot /usr/bin/swaks /usr/bin/openssl \
    "$cache/exim4-daemon-light/usr/sbin/exim4" "$cache/opensmtpd/usr/sbin/smtpd"; do
    [ -x "$program" ] || return 1
  done
}

# The packages would start their services on the ports of the system.
without_services() {
  policy=/usr/sbin/policy-rc.d
  if [ -e "$policy" ]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
  trap 'rm -f "$policy"' EXIT
  "$@"
}

retry() {
  for attempt in 1 2 3; do
    "$@" && return
    sleep $((attempt * 5))
  done
  return 1
}

libraries() {
  # shellcheck disable=SC2086 # a list of words
  apt-cache depends $unpacked | sed -n 's/^ *Depends: \(lib[^ ]*\)$/\1/p' | sort -u
}

install_packages() {
  echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
  # shellcheck disable=SC2046,SC2086 # lists of words
  retry apt-get install -y -qq --no-install-recommends --no-upgrade $installed $(libraries)
}

# OpenSMTPD 6.8, of Debian 12, breaks off every TLS handshake since OpenSSL 3; the backports have one that works. They are
# asked through lists of apt's own in the folder, so that nothing else comes from there.
backports() {
  codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
  archive=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $codename" 'Origin: Debian' | head -n 1)
  keys=/usr/share/keyrings/debian-archive-keyring.gpg
  echo "deb [signed-by=$keys] $archive $codename-backports main" >"$1/backports.list"
  mkdir -p "$1/lists/partial" "$1/cache/archives/partial"
  chown _apt "$1/lists/partial" "$1/cache/archives/partial"
  echo "-o Dir::Etc::sourcelist=$1/backports.list -o Dir::Etc::sourceparts=- \
    -o Dir::State::lists=$1/lists -o Dir::Cache=$1/cache"
}

# unpack PACKAGE [OPTION OF APT…]
unpack() {
  package=$1
  shift
  retry apt-get download -qq "$@" "$package" && rm -rf "${cache:?}/$package" && mkdir -p "$cache/$package" &&
    dpkg -x "$package"_*.deb "$cache/$package"
}

unpack_all() {
  folder=$(mktemp -d)
  # Else apt complains that its own user cannot write there.
  chmod 755 "$folder"
  chown _apt "$folder"
  cd "$folder"
  unpack exim4-daemon-light
  options=$(backports "$folder")
  # shellcheck disable=SC2086 # a list of words
  { retry apt-get update -qq $options && unpack opensmtpd $options; } || unpack opensmtpd
  cd /
  rm -rf "$folder"
}

# The names are compiled in.
add_user() {
  getent passwd "$1" >/dev/null ||
    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$1"
}

if ! is_there; then
  retry apt-get update -qq
  without_services install_packages
  unpack_all
fi
for user in Debian-exim opensmtpd opensmtpq; do add_user "$user"; done
mkdir -p /var/lib/opensmtpd/empty
