package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ar.com.hjg.pngj.PngReader;
import dev.hindsight.charts.Charts;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.DecisionClass;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

  private static final int SIGNATURE_BYTES = 8;

  @Test
  void aPictureReadsBackAsItWas() throws IOException {
    for (int colours : List.of(1, 2, 255, 256)) {
      BufferedImage picture = picture(61, 47, colours);

      assertThat(pixels(read(file(picture)))).as("%d colours", colours).isEqualTo(pixels(picture));
    }
  }

  @Test
  void onePixelIsAPicture() throws IOException {
    BufferedImage picture = picture(1, 1, 1 << 24);

    assertThat(pixels(read(file(picture)))).isEqualTo(pixels(picture));
  }

  @Test
  void chartsReadBackAsNoEyeTellsFromWhatWasDrawn() throws IOException {
    for (Chart chart : Charts.of(FindingsFixture.full())) {
      BufferedImage drawn = Png.image(chart);

      BufferedImage read = read(Png.bytes(chart, FindingsFixture.IDENTITY));

      assertThat(farthest(drawn, read)).as(chart.name()).isLessThanOrEqualTo(16);
    }
  }

  @Test
  void areasKeepTheirColoursHoweverManyBlendAtTheirEdges() throws IOException {
    BufferedImage picture = picture(61, 470, 20_000);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Look.of(DecisionClass.YES));
    graphics.fillRect(10, 10, 8, 5);
    graphics.dispose();

    BufferedImage read = read(file(picture));

    assertThat(read.getRGB(12, 12)).isEqualTo(Look.of(DecisionClass.YES).getRGB());
    assertThat(farthest(picture, read)).isLessThan(48);
  }

  /** By how much one of the three components of a pixel differs at most. */
  private static int farthest(BufferedImage one, BufferedImage other) {
    int[] first = pixels(one);
    int[] second = pixels(other);
    return IntStream.range(0, first.length)
        .filter(i -> first[i] != second[i])
        .flatMap(
            i ->
                IntStream.of(16, 8, 0)
                    .map(
                        bits -> Math.abs(((first[i] >> bits) & 255) - ((second[i] >> bits) & 255))))
        .max()
        .orElse(0);
  }

  @Test
  void everyPictureHasAPalette() throws IOException {
    for (int colours : List.of(256, 257)) {
      byte[] file = file(picture(61, 47, colours));

      assertThat(chunks(file))
          .containsExactly("IHDR 13", "iTXt 19", "PLTE 768", "pHYs 9", "IDAT", "IEND 0");
      assertThat(read(file).getColorModel()).isInstanceOf(IndexColorModel.class);
    }
  }

  @Test
  void whatStandsAboveTheColoursOfAPixelDoesNotCount() throws IOException {
    BufferedImage picture = picture(61, 47, 256);
    byte[] expected = file(picture);
    WritableRaster raster = picture.getRaster();
    int[] pixel = (int[]) raster.getDataElements(30, 20, null);
    raster.setDataElements(30, 20, new int[] {pixel[0] | 0x7f000000});

    assertThat(file(picture)).isEqualTo(expected);
  }

  @Test
  void saysHowLargeItIsAndWhatItShows() {
    byte[] file = PngFile.of(picture(61, 47, 3), 144, Map.of("Title", "Erträge → 日本"));

    PngReader reader = new PngReader(new ByteArrayInputStream(file));
    reader.readSkippingAllRows();
    assertThat(reader.getMetadata().getDpi())
        .containsExactly(new double[] {144, 144}, within(0.01));
    assertThat(reader.getMetadata().getTxtForKey("Title")).isEqualTo("Erträge → 日本");
  }

  private static byte[] file(BufferedImage picture) {
    return PngFile.of(picture, 144, Map.of("Title", "a"));
  }

  /** As many colours as asked for, where there are pixels enough: each twice in a row, shuffled. */
  private static BufferedImage picture(int width, int height, int colours) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(colours);
    int offset = random.nextInt(1 << 24);
    for (int i = 0; i < width * height; i++) {
      int colour = i < 2 * colours ? i / 2 : random.nextInt(colours);
      picture.setRGB(i % width, i / width, (offset + colour * 0x9e3779b1) & 0xffffff);
    }
    return picture;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** The type of each chunk, whose check sum must be right, with its length where that is known. */
  private static List<String> chunks(byte[] file) {
    List<String> chunks = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(file).position(SIGNATURE_BYTES);
    while (rest.hasRemaining()) {
      byte[] content = new byte[rest.getInt() + Integer.BYTES];
      rest.get(content);
      CRC32 check = new CRC32();
      check.update(content);
      String type = new String(content, 0, Integer.BYTES, StandardCharsets.US_ASCII);
      assertThat(rest.getInt()).as(type).isEqualTo((int) check.getValue());
      chunks.add(type.equals("IDAT") ? type : type + " " + (content.length - Integer.BYTES));
    }
    return chunks;
  }
}
