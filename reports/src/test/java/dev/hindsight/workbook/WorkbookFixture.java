package dev.hindsight.workbook;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Pictures for tests of the workbook: what they show does not matter there, their size does. */
final class WorkbookFixture {

  private WorkbookFixture() {}

  static List<Picture> pictures() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(
            i ->
                new Picture(
                    "chart-" + i, png(1120, 630, new Color(60 * i, 120, 180)), "Chart " + i + "."))
        .toList();
  }

  static byte[] png(int width, int height, Color colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
