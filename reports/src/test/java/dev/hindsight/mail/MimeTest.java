package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.mail.Envelope.Addresses;
import dev.hindsight.mail.MailBlock.Guide;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Picture;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeTest {

  private static final Mail SMALL =
      new Mail(
          "Hindsight 2026Q3: Łódź −2 points",
          List.of(
              new Note("Not measured", "Łódź — and no more."),
              new Picture(
                  "Title",
                  "Below",
                  "Says.",
                  "Foot",
                  MailFile.png("chart.png", MailFixture.bytes("PNG")),
                  "chart.0123456789ab@hindsight.invalid"),
              Guide.to("page.html", "the page", List.of())),
          List.of(MailFile.html("page.html", MailFixture.bytes("<p>Page"))));

  @Test
  @Tag("locale-sensitive")
  void theMessageOfASmallMailAsItIsWritten() {
    String message = new String(Mime.bytes(SMALL, MailFixture.DRAFT), StandardCharsets.US_ASCII);
    int html = message.indexOf("<!doctype html>");
    int end = message.indexOf("\r\n--", html);

    assertThat((message.substring(0, html) + message.substring(end)).replace("\r\n", "\n"))
        .isEqualTo(
            """
            Date: Mon, 28 Sep 2026 00:00:00 +0000
            Message-ID: <0123456789ab@hindsight.invalid>
            Subject: =?UTF-8?Q?Hindsight_2026Q3:_=C5=81=C3=B3d=C5=BA_=E2=88=922_points?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="=_0123456789ab.mixed"
            X-Unsent: 1

            --=_0123456789ab.mixed
            Content-Type: multipart/related; type="multipart/alternative";\s
            \tboundary="=_0123456789ab.related"

            --=_0123456789ab.related
            Content-Type: multipart/alternative; boundary="=_0123456789ab.alternative"

            --=_0123456789ab.alternative
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Not measured
              =C5=81=C3=B3d=C5=BA =E2=80=94 and no more.

            Chart: Title
              Below.
              Says.
              Foot.

            page.html is attached: the page.

            --=_0123456789ab.alternative
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable


            --=_0123456789ab.alternative--

            --=_0123456789ab.related
            Content-Type: image/png; name="chart.png"
            Content-Transfer-Encoding: base64
            Content-ID: <chart.0123456789ab@hindsight.invalid>
            Content-Disposition: inline; filename="chart.png"

            UE5H
            --=_0123456789ab.related--

            --=_0123456789ab.mixed
            Content-Type: text/html; charset=utf-8; name="page.html"
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="page.html"

            PHA+UGFnZQ==
            --=_0123456789ab.mixed--
            """);
  }

  @Test
  void theSameMailIsTheSameBytesInAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = message();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

      assertThat(message()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] message() {
    return Mime.bytes(MailFixture.mail(FindingsFixture.full()), MailFixture.DRAFT);
  }

  /** No server has to change a byte. The longest line is the media type of a workbook. */
  @Test
  void linesAreShortAndOfAsciiAlone() {
    String message = new String(message(), StandardCharsets.ISO_8859_1);

    assertThat(message.split("\r\n", -1)).allMatch(line -> line.length() <= 80);
    assertThat(message).matches("[\r\n\t -~]+").doesNotContainPattern("[^\r]\n|\r[^\n]");
  }

  @Test
  void theHtmlShowsThePicturesThatTheMessageHas() throws Exception {
    List<BodyPart> parts = MailFixture.leaves(message());
    String html = MailFixture.text(parts.get(1));

    assertThat(parts)
        .extracting(part -> part.getContentType().replaceAll("\\s+", " "))
        .containsExactly(
            "text/plain; charset=utf-8",
            "text/html; charset=utf-8",
            "image/png; name=\"win-rate-by-decision.png\"",
            "image/png; name=\"pay-off-net.png\"",
            "image/png; name=\"churn-per-100-account-years.png\"",
            "text/html; charset=utf-8; name=\"hindsight-2026Q3.html\"",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;"
                + " name=\"hindsight-2026Q3.xlsx\"");
    for (BodyPart picture : parts.subList(2, 5)) {
      String id = picture.getHeader("Content-ID")[0].replaceAll("[<>]", "");
      assertThat(html).containsOnlyOnce("src=\"cid:" + id + "\"");
      assertThat(picture.getDisposition()).isEqualTo("inline");
    }
    assertThat(html.split("cid:", -1)).hasSize(4);
    assertThat(MailFixture.text(parts.get(5))).isEqualTo("<!doctype html>Page");
    assertThat(MailFixture.text(parts.get(6))).isEqualTo("Workbook");
  }

  @Test
  void whereThereAreNoPicturesOrAttachmentsThereIsNoPartForThem() throws Exception {
    Mail words = new Mail("x", List.of(new Note("a", "b")), List.of());
    Mail attached =
        new Mail(
            "x",
            List.of(Guide.to("page.html", "the page", List.of())),
            List.of(MailFile.html("page.html", MailFixture.bytes("Page"))));

    assertThat(MailFixture.read(Mime.bytes(words, MailFixture.DRAFT)).getContentType())
        .isEqualTo("multipart/alternative; boundary=\"=_0123456789ab.alternative\"");
    assertThat(MailFixture.leaves(Mime.bytes(attached, MailFixture.DRAFT))).hasSize(3);
    assertThat(new String(Mime.bytes(attached, MailFixture.DRAFT), StandardCharsets.US_ASCII))
        .contains("multipart/mixed", "multipart/alternative")
        .doesNotContain("multipart/related");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "日本語の件名がとても長いので折り返されなければならない日本語の件名がとても長いので",
        "שלום 24 عالم",
        "\ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb\ud83d\ude80\ud83d\ude80\ud83d\ude80\ud83d\ude80",
        "plain",
      })
  void subjectsInAnyScriptAreReadAsTheyWere(String subject) throws Exception {
    Mail mail = new Mail(subject, List.of(), List.of());
    byte[] message = Mime.bytes(mail, MailFixture.DRAFT);

    assertThat(MailFixture.read(message).getSubject()).isEqualTo(subject);
    assertThat(new String(message, StandardCharsets.ISO_8859_1).split("\r\n", -1))
        .allMatch(line -> line.length() <= 78 && line.matches("[\t -~]*"));
  }

  @Test
  void theAddressesStandInTheHeaderOfWhatIsSent() throws Exception {
    Addresses addresses =
        new Addresses(
            "Rückblick <hindsight@example.com>",
            "Ada Łovelace <ada@example.org>",
            Optional.of("ops@example.com"));
    Instant date = Instant.parse("2026-10-03T06:00:01Z");
    Envelope envelope = Envelope.sent(FindingsFixture.IDENTITY, "", addresses, date);

    MimeMessage message = MailFixture.read(Mime.bytes(SMALL, envelope));

    assertThat(message.getFrom())
        .containsExactly(new InternetAddress("hindsight@example.com", "Rückblick", "UTF-8"));
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
        .isEqualTo("Ada Łovelace");
    assertThat(message.getReplyTo()).containsExactly(new InternetAddress("ops@example.com"));
    assertThat(message.getHeader("Date")).containsExactly("Sat, 3 Oct 2026 06:00:01 +0000");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("X-Unsent")).isNull();
    assertThat(message.getMessageID()).matches("<0123456789ab\\.[0-9a-f]{12}@example\\.com>");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 56, 57, 58, 114, 1_000_003})
  void itsSizeIsAllThatIsSentAndHasRoomForAddresses(int bytes) {
    Mail mail =
        new Mail(
            "x",
            List.of(Guide.to("page.html", "the page", List.of())),
            List.of(MailFile.html("page.html", new byte[bytes])));
    Addresses addresses =
        new Addresses(
            "x".repeat(200) + " <hindsight@example.com>",
            "y".repeat(200) + " <ada@example.org>",
            Optional.empty());
    Envelope envelope = Envelope.sent(FindingsFixture.IDENTITY, "", addresses, Instant.EPOCH);
    long sent = Mime.bytes(mail, envelope).length;

    assertThat(Mime.size(mail)).isBetween(sent + 3_000, sent + 4_200);
  }

  /** Parts end where one of these lines stands, whoever wrote it. */
  @Test
  void noTextCanEndItsPart() throws Exception {
    String text =
        IntStream.range(0, 40)
            .mapToObj(i -> "--=_0123456789ab.alternative--")
            .reduce("", (all, line) -> all + line + " ");
    Mail mail = new Mail("x", List.of(new Note("--=_0123456789ab.mixed--", text)), List.of());

    List<BodyPart> parts = MailFixture.leaves(Mime.bytes(mail, MailFixture.DRAFT));

    assertThat(parts).hasSize(2);
    assertThat(MailFixture.text(parts.get(0)).split("alternative--", -1)).hasSize(41);
  }
}
