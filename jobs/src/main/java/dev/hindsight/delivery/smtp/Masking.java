package dev.hindsight.delivery.smtp;

import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.sources.SourceOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes secrets out of what a mail server says: some repeat a command that they do not know. */
final class Masking {

  private static final String MASK = "***";

  /** Characters that give away a secret of which a server repeats a part. */
  private static final int START = 8;

  private final Set<String> secrets;
  private final List<Pattern> starts;

  /** Takes out what belongs to a login. */
  Masking(Optional<Login> login) {
    this.secrets = login.map(Login::secrets).orElse(Set.of());
    this.starts =
        secrets.stream().filter(each -> each.length() > START).map(Masking::start).toList();
  }

  private static Pattern start(String secret) {
    return Pattern.compile(Pattern.quote(secret.substring(0, START)) + "\\S*");
  }

  /** The text without secrets. */
  String of(String text) {
    String masked = SourceOptions.without(secrets, text);
    for (Pattern start : starts) {
      masked = start.matcher(masked).replaceAll(MASK);
    }
    return masked;
  }
}
