package dev.hindsight.delivery.smtp;

import java.util.List;
import java.util.regex.Pattern;

/** What answers of mail servers mean that do not say it themselves, and what to do then. */
final class KnownAnswers {

  /** The first that is found in an answer explains it. */
  private static final List<Known> KNOWN =
      List.of(
          known(
              "SmtpClientAuthentication is disabled",
              "logins by SMTP are switched off for this mailbox or the whole organisation: whoever administers it has to switch on Authenticated SMTP"),
          known(
              "basic authentication is disabled|Username and Password not accepted",
              "passwords of people are not taken from programs here: use mail.login.token, or an app password"),
          known(
              "Application-specific password",
              "the account has two-step verification: use mail.login.token, or an app password"),
          known(
              "security defaults policy|did not meet the criteria|conditional access",
              "a policy of the organisation forbids this login: ask whoever administers it"),
          known(
              "SendAsDenied|\\b5\\.7\\.60\\b|\\b5\\.2\\.252\\b",
              "this login may not send as mail.from: write its own address there, or have it allowed to send as that one"),
          known(
              "^53\\d .*STARTTLS", "it takes nothing in the open: mail.smtp.security is starttls"),
          known("^530|\\b5\\.7\\.57\\b", "it takes mail only after a login: set mail.login"),
          known(
              "relay access denied|unable to relay|relaying denied|relay not permitted",
              "it passes on no mail of ours to this address: set mail.login, or have it let this machine relay"),
          known(
              "^\\d+[ -]5\\.(3\\.4|2\\.3)\\b|^552 (?!\\d\\.\\d)",
              "the mail is larger than it takes: lower mail.size-limit-mb"),
          known(
              "^421|^4\\d\\d .*(too many|concurrent|rate limit)",
              "it is busy, or has had too many connections or mails: it takes the mail later"));

  private KnownAnswers() {}

  /** What an answer means; known is what begins with its code. */
  private record Known(Pattern answer, String meaning) {}

  private static Known known(String answer, String meaning) {
    return new Known(Pattern.compile(answer, Pattern.CASE_INSENSITIVE), meaning);
  }

  /** The answer, and what it means where that is known. */
  static String explained(String answer) {
    return KNOWN.stream()
        .filter(known -> known.answer().matcher(answer).find())
        .findFirst()
        .map(known -> answer + " (" + known.meaning() + ")")
        .orElse(answer);
  }
}
