package dev.hindsight.delivery.smtp;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import javax.net.ssl.SSLException;

/** Why a connection cannot be made private. */
final class TlsFailures {

  private TlsFailures() {}

  /**
   * What is wrong, and what to do.
   *
   * @param chain a failure and what caused it, with an {@link SSLException} somewhere
   */
  static String explained(List<Throwable> chain) {
    if (SmtpFailures.has(chain, CertificateExpiredException.class)) {
      return "its certificate has expired";
    }
    if (SmtpFailures.has(chain, CertificateNotYetValidException.class)) {
      return "its certificate is not valid yet; check the clock of this machine";
    }
    if (SmtpFailures.has(chain, CertPathBuilderException.class)) {
      return "its certificate is from no authority that Java trusts; where the authority is your own, let Java know it: HINDSIGHT_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE";
    }
    // What is wrong with a chain that could be followed is the name at its end.
    return chain.stream()
        .filter(CertificateException.class::isInstance)
        .reduce((outer, inner) -> inner)
        .map(
            name ->
                "its certificate is for another name (%s); mail.smtp.host has to be a name in it"
                    .formatted(SmtpFailures.line(name.getMessage())))
        .orElseGet(() -> otherwise(chain));
  }

  private static String otherwise(List<Throwable> chain) {
    SSLException failure =
        chain.stream()
            .filter(SSLException.class::isInstance)
            .map(SSLException.class::cast)
            .findFirst()
            .orElseThrow();
    return SmtpFailures.line(failure.getMessage())
        + "; mail.smtp.security has to be what its port expects, tls or starttls";
  }
}
