package dev.hindsight.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.mail.MailBlock.Picture;
import dev.hindsight.mail.MailFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final int MOST_BYTES_OF_A_PICTURE = 100_000;

  private final Drawing drawing =
      new Drawing(FULL, FindingsFixture.IDENTITY, Optional.empty(), Runnable::run);

  @TempDir private Path folder;

  @Test
  void pageAndWorkbookAreDrawnOnceAndTheMailCarriesThem() throws IOException {
    Form.HTML.write(drawing, folder);
    Form.XLSX.write(drawing, folder);

    assertThat(drawing.page()).isSameAs(drawing.page());
    assertThat(drawing.workbook()).isSameAs(drawing.workbook());
    List<MailFile> attached = drawing.mail().attachments();
    assertThat(attached)
        .extracting(MailFile::name)
        .containsExactly("hindsight-2026Q3.html", "hindsight-2026Q3.xlsx");
    for (MailFile file : attached) {
      assertThat(folder.resolve(file.name())).hasBinaryContent(file.bytes());
    }
  }

  /** Twice as many pixels as are shown, 760 across, so that their letters can be read. */
  @Test
  void thePicturesOfAMailAreNarrowAndSmall() throws IOException {
    List<Picture> pictures = drawing.mailPictures();

    assertThat(pictures)
        .extracting(picture -> picture.png().name())
        .containsExactly(
            "win-rate-by-decision.png", "pay-off-net.png", "churn-per-100-account-years.png");
    for (Picture picture : pictures) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png().bytes()));
      assertThat(image.getWidth()).isEqualTo(2 * 760);
      assertThat(picture.png().size()).isLessThan(MOST_BYTES_OF_A_PICTURE);
    }
  }

  @Test
  void theMailIsTheSameHoweverItsFormsAreChosen() throws IOException {
    Form.MAIL.write(drawing, folder);
    byte[] alone = Files.readAllBytes(folder.resolve("mail.eml"));
    Drawing all = new Drawing(FULL, FindingsFixture.IDENTITY, Optional.empty(), Runnable::run);
    for (Form form : List.of(Form.CHARTS, Form.XLSX, Form.MAIL)) {
      form.write(all, folder);
    }

    assertThat(folder.resolve("mail.eml")).hasBinaryContent(alone);
  }
}
