package dev.hindsight.delivery.smtp;

import dev.hindsight.exports.config.mail.MailSettings.Login;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes secrets out of what a mail server says: some repeat a command that they do not know. */
final class Masking {

  private static final String MASK = "***";

  private final List<String> secrets;

  /** Takes out what belongs to a login; the longest first, which may hold others. */
  Masking(Optional<Login> login) {
    this.secrets =
        login.map(Login::secrets).orElse(Set.of()).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The text without secrets. */
  String of(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, MASK);
    }
    return masked;
  }
}
