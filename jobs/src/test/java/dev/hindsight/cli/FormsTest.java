package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.cli.run.Background;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.forms.Form;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.Manifest;
import dev.hindsight.publish.OutputException;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(LocalSpark.class)
class FormsTest {

  private static final ChosenForms CHARTS = new ChosenForms(Set.of(Form.CHARTS), Optional.empty());

  @TempDir private static Path published;
  private static Path report;

  @TempDir private Path folder;

  @BeforeAll
  static void publish(JavaSparkContext sharedSession) throws IOException {
    SmallExports.write(published.resolve("exports"));
    report = published.resolve("out/2026Q3");
    assertThat(report(published.resolve("out"))).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void allAreDrawnWhereNoneIsChosen() throws IOException {
    Manifest manifest = Manifest.read(report.resolve("run.json"));

    assertThat(manifest.forms()).containsExactly("xlsx", "html", "charts", "slides", "mail");
    assertThat(report.resolve("hindsight-2026Q3.xlsx")).isNotEmptyFile();
    assertThat(report.resolve("hindsight-2026Q3.html"))
        .content()
        .contains("Report " + manifest.reportId() + ", as of 20\u00a0Sep\u00a02026, by Hindsight ");
    assertThat(report.resolve("charts")).isNotEmptyDirectory();
    assertThat(report.resolve("mail.eml"))
        .content()
        .contains("\r\nMessage-ID: <" + manifest.reportId() + "@hindsight.invalid>\r\n");
  }

  @Test
  void theReportIdBeginsTheFingerprintOfTheFindings() throws IOException {
    Manifest manifest = Manifest.read(report.resolve("run.json"));

    assertThat(manifest.outputs())
        .filteredOn(output -> output.file().equals("findings.json"))
        .extracting(output -> output.sha256().substring(0, 12))
        .containsExactly(manifest.reportId());
  }

  @Test
  void whatIsNotChosenIsNotThereNorLeftFromBefore() throws IOException {
    report(folder);
    Path again = folder.resolve("2026Q3");
    assertThat(again.resolve("charts")).isNotEmptyDirectory();

    assertThat(report(folder, "--forms", "html")).isEqualTo(new CommandLineRun(0, "", ""));

    assertThat(again.resolve("hindsight-2026Q3.html")).isNotEmptyFile();
    assertThat(again.resolve("hindsight-2026Q3.xlsx")).doesNotExist();
    assertThat(again.resolve("charts")).doesNotExist();
    assertThat(Manifest.read(again.resolve("run.json")).forms()).containsExactly("html");
  }

  @Test
  void slidesAreMadeAfterATemplateThatTheManifestNames() throws IOException {
    Path template = template();
    CommandLineRun run = report(folder, "--forms", "slides", "--template", template.toString());

    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(layouts(folder.resolve("2026Q3/hindsight-2026Q3.pptx")))
        .containsOnly("Company layout");
    assertThat(Manifest.read(folder.resolve("2026Q3/run.json")).template())
        .isEqualTo(Fingerprint.of(folder, template));
    assertThat(layouts(report.resolve("hindsight-2026Q3.pptx"))).containsOnly("Hindsight");
    assertThat(Manifest.read(report.resolve("run.json")).template()).isNull();
  }

  @Test
  void renderTakesATemplate() throws IOException {
    assertThat(render("--template", template().toString()).exitCode()).isZero();
    assertThat(layouts(folder.resolve("again/2026Q3/hindsight-2026Q3.pptx")))
        .containsOnly("Company layout");
  }

  @Test
  void aTemplateThatCannotBeUsedIsToldBeforeAnythingIsRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pptx"));

    assertThat(
            CommandLineRun.of(
                "report",
                "--exports",
                "nowhere",
                "--out",
                folder + "/out",
                "--template",
                empty + ""))
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot use template " + empty + ": it is empty. Save it anew as .pptx.\n"));
    assertThat(folder.resolve("out/2026Q3")).doesNotExist();
    assertThat(render("--template", empty.toString()))
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot use template " + empty + ": it is empty. Save it anew as .pptx.\n"));
  }

  @Test
  void aTemplateWithoutSlidesIsUsage() {
    CommandLineRun run = render("--forms", "html", "--template", "company.pptx");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("--template is for slides: name these among --forms, too\n");
  }

  private Path template() throws IOException {
    Path template = folder.resolve("company.pptx");
    CommandLineRun.of("template-check", "--write", template.toString());
    byte[] written;
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(template))) {
      show.getSlides().get(0).getSlideLayout().getXmlObject().getCSld().setName("Company layout");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      written = bytes.toByteArray();
    }
    return Files.write(template, written);
  }

  private static List<String> layouts(Path slides) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
      return show.getSlides().stream().map(slide -> slide.getSlideLayout().getName()).toList();
    }
  }

  @Test
  void renderDrawsEveryFormAsTheReportHasIt() throws IOException {
    CommandLineRun run = render();

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(0, folder.resolve("again/2026Q3/hindsight-2026Q3.xlsx") + "\n", ""));
    assertThat(Fingerprint.ofAll(folder.resolve("again/2026Q3")))
        .hasSizeGreaterThan(5)
        .isSubsetOf(Fingerprint.ofAll(report))
        .extracting(Fingerprint::file)
        .contains("findings.json", "hindsight-2026Q3.html", "hindsight-2026Q3.xlsx", "mail.eml");
  }

  @Test
  void aFormMayBeWrittenLargeAndTwiceAndIsWhatTheReaderIsToldToOpen() {
    CommandLineRun run = render("--forms", "charts, HTML,html");

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(0, folder.resolve("again/2026Q3/hindsight-2026Q3.html") + "\n", ""));
    assertThat(folder.resolve("again/2026Q3/charts")).isNotEmptyDirectory();
    assertThat(folder.resolve("again/2026Q3/hindsight-2026Q3.xlsx")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "'xlsx,htm', htm, ; did you mean html?",
    "pdf, pdf, ''",
    "'html,,xlsx', '', ''",
    "'', '', ''",
    "',', ',', ''",
    "'html,', 'html,', ; did you mean html?",
  })
  void anUnknownFormIsUsage(String given, String unknown, String nearest) {
    for (CommandLineRun run : List.of(report(folder, "--forms", given), render("--forms", given))) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "Invalid value for option '--forms' (FORM): \"%s\" is none of xlsx, html, charts, slides, mail%s\n"
                  .formatted(unknown, nearest));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, org.apache.poi, org.apache.batik",
    "html, org.apache.batik, org.apache.poi",
    "charts, org.apache.batik, org.apache.poi",
    "html, org.apache.batik, jakarta.mail",
  })
  void whatDrawsAFormIsLoadedForThatAlone(String form, String needed, String spared)
      throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded.txt");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "render",
                report.resolve("findings.json").toString(),
                "--out",
                folder.resolve("again").toString(),
                "--forms",
                form)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();

    assertThat(run.waitFor()).isZero();
    try (Stream<String> classes = Files.lines(loaded)) {
      assertThat(classes.filter(line -> line.contains("org.apache.") || line.contains("jakarta.")))
          .anyMatch(line -> line.contains(needed + "."))
          .noneMatch(line -> line.contains(spared + "."));
    }
  }

  @Test
  void theMailCarriesPageAndWorkbookWhereTheseAreNotChosen() throws Exception {
    assertThat(render("--forms", "mail").exitCode()).isZero();

    Path again = folder.resolve("again/2026Q3");
    assertThat(again.resolve("mail.eml")).hasSameBinaryContentAs(report.resolve("mail.eml"));
    assertThat(again.resolve("hindsight-2026Q3.html")).doesNotExist();
    assertThat(attached(again.resolve("mail.eml")))
        .containsExactly(
            Fingerprint.of(report, report.resolve("hindsight-2026Q3.html")),
            Fingerprint.of(report, report.resolve("hindsight-2026Q3.xlsx")));
  }

  @Test
  void theWorkbookShowsTheChartsThatLieBesideIt() throws IOException {
    List<byte[]> drawn = new ArrayList<>();
    for (Path png : files(report.resolve("charts"), ".png")) {
      String svg = png.getFileName().toString().replace(".png", ".svg");
      assertThat(png.resolveSibling(svg)).isNotEmptyFile();
      drawn.add(Files.readAllBytes(png));
    }

    assertThat(drawn).isNotEmpty();
    assertThat(pictures(report.resolve("hindsight-2026Q3.xlsx")))
        .containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void aChartThatCannotBeWrittenIsAnOutputThatCannot() throws IOException {
    Findings findings = FindingsJson.read(report.resolve("findings.json"));
    Path file = files(report.resolve("charts"), ".png").get(0).getFileName();
    try (OutputLock lock = OutputLock.acquire(folder.resolve("again"));
        Background background = new Background()) {
      Staging staging = Staging.start(lock, "2026Q3");
      staging.fill(into -> Files.createDirectories(into.resolve("charts").resolve(file)));

      assertThatThrownBy(() -> FormFiles.fill(staging, findings, CHARTS, background))
          .isInstanceOf(OutputException.class)
          .hasMessageStartingWith("Cannot write to " + lock.folder() + ": ")
          .hasMessageContaining(file.toString());
    }
  }

  private static CommandLineRun report(Path out, String... more) {
    return run(
        List.of(
            "report",
            "-q",
            "--exports",
            published.resolve("exports").toString(),
            "--out",
            out.toString()),
        more);
  }

  private CommandLineRun render(String... more) {
    return run(
        List.of(
            "render",
            report.resolve("findings.json").toString(),
            "--out",
            folder.resolve("again").toString()),
        more);
  }

  private static CommandLineRun run(List<String> arguments, String... more) {
    return CommandLineRun.of(
        Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private static List<Path> files(Path charts, String ending) throws IOException {
    try (Stream<Path> files = Files.list(charts)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Fingerprint> attached(Path eml) throws Exception {
    try (InputStream content = Files.newInputStream(eml)) {
      MimeMultipart parts = (MimeMultipart) new MimeMessage(null, content).getContent();
      List<Fingerprint> attached = new ArrayList<>();
      for (int i = 1; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        attached.add(Fingerprint.of(part.getFileName(), part.getInputStream()));
      }
      return attached;
    }
  }

  private static List<byte[]> pictures(Path workbook) throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
        ZipEntry part = all.nextElement();
        if (part.getName().startsWith("xl/media/")) {
          try (InputStream content = parts.getInputStream(part)) {
            pictures.add(content.readAllBytes());
          }
        }
      }
    }
    return pictures;
  }
}
