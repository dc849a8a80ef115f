package dev.hindsight.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small exports of all tables, in a form drawn at random, of which some are damaged at random. */
final class FuzzedExports {

  /** Each table's header and rows. */
  private static final Map<String, String> TABLES =
      Map.of(
          "deals",
          """
          deal_id,account_id,outcome,amount,currency,opened_at,closed_at,segment,sales_team
          D1,A1,won,1000,USD,2026-07-01,2026-08-01,smb,North
          D2,A2,lost,500.25,USD,2026-07-02,2026-08-15,mid,South
          D3,A3,won,700,USD,2026-07-03T10:11:12Z,2026-09-20,smb,"North, east"
          D4,A1,open,,USD,2026-09-01,,mid,
          """,
          "requests",
          """
          request_id,deal_id,requested_at,feature,account_id
          R1,D1,2026-07-05,"Export ""all""  data",A1
          R2,D2,2026-07-06,Größe,A2
          R3,D3,2026-07-07,,A3
          """,
          "decisions",
          """
          request_id,decided_at,decision,decided_by
          R1,2026-07-10,yes,Ada
          R2,2026-07-11,not_now,Ada
          R3,2026-07-12,never,Ben
          """,
          "accounts",
          """
          account_id,name,segment,arr,churned_at
          A1,Acme,smb,12000,
          A2,Bolt,mid,8000.5,2026-09-01
          A3,王,smb,1,
          """,
          "roadmap_items",
          """
          roadmap_item_id,name,planned_for,delivered_at
          I1,Search,2026-06-30,
          I2,Export,2026-09-30,2026-09-15
          """,
          "waiting",
          """
          account_id,roadmap_item_id,waiting_since
          A1,I1,2026-01-05
          A2,I1,2026-02-01
          """,
          "quotas",
          """
          sales_team,period_start,period_end,quota,currency
          North,2026-07-01,2026-09-30,10000,USD
          """);

  private static final List<String> NAMES =
      List.of(
          " ", "ü", ":", "[1]", "{a}", "*", "?", "#", "%20", "\u0001", "..", "\ud83d\ude00", "'");
  private static final List<String> SNIPPETS =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\0",
          "\u001b[31m",
          "\ufeff",
          "\u2028",
          "\u00a0",
          "=cmd()",
          "NULL",
          "#N/A",
          "1900-01-00",
          "99999999999999999999",
          "1e400",
          "-0",
          "NaN",
          "{",
          "[",
          "]",
          "}",
          "null",
          "\\",
          "'",
          "Total",
          "sep=;\n",
          "\ud800",
          "\uffff");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1251"),
          Charset.forName("UTF-32"));

  private final SplittableRandom random;
  private final StringBuilder said = new StringBuilder();

  private FuzzedExports(SplittableRandom random) {
    this.random = random;
  }

  /** Writes the exports into a new folder; gives what was done to them. */
  static String write(Path folder, SplittableRandom random) throws IOException {
    FuzzedExports fuzzed = new FuzzedExports(random);
    Files.createDirectories(folder);
    List<String> tables = TABLES.keySet().stream().sorted().toList();
    int damaged = random.nextInt(tables.size());
    for (int i = 0; i < tables.size(); i++) {
      fuzzed.write(folder, tables.get(i), i == damaged || random.nextInt(6) == 0);
    }
    return fuzzed.said.toString();
  }

  private void write(Path folder, String table, boolean damaged) throws IOException {
    List<String> lines = TABLES.get(table).lines().collect(Collectors.toList());
    if (damaged && random.nextBoolean()) {
      shuffleLines(lines);
    }
    String ending = oneOf(List.of(".csv", ".csv", ".csv", ".csv.gz", ".json", ".xlsx"));
    byte[] bytes = bytes(String.join("\n", lines) + "\n", ending, damaged);
    String name = table + ending;
    if (damaged) {
      said.append(name).append(": ");
      for (int i = random.nextInt(4); i > 0; i--) {
        bytes = damage(bytes);
      }
    }
    Files.write(file(folder, table, ending, damaged), bytes);
  }

  private Path file(Path folder, String table, String ending, boolean damaged) throws IOException {
    if (!damaged || random.nextInt(4) > 0) {
      return folder.resolve(table + ending);
    }
    Path parts = Files.createDirectories(folder.resolve(table));
    String name = "part" + oneOf(NAMES) + ending;
    said.append("as ").append(name);
    return parts.resolve(name);
  }

  private void shuffleLines(List<String> lines) {
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.add(lines.get(at));
      case 1 -> lines.remove(at);
      case 2 -> lines.add(at, ",,,,,");
      default -> lines.set(at, lines.get(at) + oneOf(SNIPPETS) + lines.get(at));
    }
  }

  private byte[] bytes(String csv, String ending, boolean damaged) throws IOException {
    return switch (ending) {
      case ".csv.gz" -> zipped(csv.getBytes(StandardCharsets.UTF_8));
      case ".json" -> json(csv).getBytes(StandardCharsets.UTF_8);
      case ".xlsx" -> workbook(csv);
      default -> {
        boolean encoded = damaged && random.nextInt(5) == 0;
        yield csv.getBytes(encoded ? oneOf(CHARSETS) : StandardCharsets.UTF_8);
      }
    };
  }

  private byte[] damage(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(20));
    switch (random.nextInt(6)) {
      case 0 -> {
        said.append("flip ").append(at).append(' ');
        byte[] flipped = bytes.clone();
        if (at < bytes.length) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      }
      case 1 -> {
        said.append("cut at ").append(at).append(' ');
        return Arrays.copyOf(bytes, at);
      }
      case 2 -> {
        said.append("without ").append(at).append(" to ").append(end).append(' ');
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
      }
      case 3 -> {
        said.append("twice ").append(at).append(" to ").append(end).append(' ');
        return joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
      }
      default -> {
        String snippet = oneOf(SNIPPETS);
        said.append("with ").append(snippet).append(" at ").append(at).append(' ');
        byte[] head = joined(Arrays.copyOf(bytes, at), snippet.getBytes(StandardCharsets.UTF_8));
        return joined(head, Arrays.copyOfRange(bytes, at, bytes.length));
      }
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static String json(String csv) {
    ObjectMapper mapper = new ObjectMapper();
    List<String[]> rows = csv.lines().map(line -> line.split(",", -1)).toList();
    return rows.stream()
        .skip(1)
        .map(
            cells -> {
              ObjectNode row = mapper.createObjectNode();
              for (int i = 0; i < Math.min(cells.length, rows.get(0).length); i++) {
                row.put(rows.get(0)[i], cells[i]);
              }
              return row + "\n";
            })
        .collect(Collectors.joining());
  }

  private static byte[] workbook(String csv) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Export");
      for (String line : csv.lines().toList()) {
        String[] cells = line.split(",", -1);
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
          row.createCell(i).setCellValue(cells[i]);
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
