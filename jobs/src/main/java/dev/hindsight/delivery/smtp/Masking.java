package dev.hindsight.delivery.smtp;

import dev.hindsight.exports.config.mail.MailSettings.Login;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes secrets out of what a mail server says: some repeat a command that they do not know. */
final class Masking {

  private static final String MASK = "***";

  private final List<String> secrets = new ArrayList<>();

  /** Of a login, the secret and what it looks like in the commands of SMTP. */
  Masking(Optional<Login> login) {
    login.ifPresent(
        who -> {
          secrets.add(who.secret());
          secrets.add(base64(who.secret()));
          secrets.add(base64("\0" + who.user() + "\0" + who.secret()));
          secrets.add(base64(who.user() + "\0" + who.user() + "\0" + who.secret()));
          secrets.add(base64("user=" + who.user() + "\1auth=Bearer " + who.secret() + "\1\1"));
        });
    secrets.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The text without secrets. */
  String of(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, MASK);
    }
    return masked;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
