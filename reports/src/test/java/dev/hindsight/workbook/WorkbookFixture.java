package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.tables.ToDecide;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Workbooks drawn once for all tests of the same findings, and pictures for them: what these show
 * does not matter there, their size does.
 */
final class WorkbookFixture {

  private static final Map<Findings, byte[]> DRAWN = new ConcurrentHashMap<>();

  private WorkbookFixture() {}

  /** The workbook of findings, as a file's bytes that are not to be changed. */
  static byte[] bytes(Findings findings) {
    return DRAWN.computeIfAbsent(findings, WorkbookFixture::drawn);
  }

  /** The same, drawn anew. */
  static byte[] drawn(Findings findings) {
    try {
      return ReviewWorkbook.bytes(findings, pictures(findings), FindingsFixture.IDENTITY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Picture> pictures(Findings findings) {
    List<String> names = Charts.of(findings).stream().map(Chart::name).toList();
    return IntStream.rangeClosed(1, names.size())
        .mapToObj(
            i ->
                new Picture(
                    names.get(i - 1),
                    png(1120, 630, new Color(7 * i, 120, 180)),
                    "Chart " + i + "."))
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

  /** The row of the Review in which its statements begin. */
  static int firstStatement(Sheet review) {
    for (Row row : review) {
      Cell cell = row.getCell(1);
      if (cell != null && cell.toString().equals(ToDecide.FOUND)) {
        return row.getRowNum() + 1;
      }
    }
    throw new AssertionError("The Review has no statements");
  }
}
