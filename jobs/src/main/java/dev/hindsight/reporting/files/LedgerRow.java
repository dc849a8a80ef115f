package dev.hindsight.reporting.files;

import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.payoff.WholeLedger;
import dev.hindsight.tables.grid.FlatColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A trade-off as it is written.
 *
 * @param cells those of {@link WholeLedger#COLUMNS}; null for nothing
 * @param line the trade-off as findings have it
 */
record LedgerRow(List<Object> cells, String line) {

  LedgerRow {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }

  static LedgerRow of(TradeOff tradeOff) {
    List<Object> cells = new ArrayList<>();
    for (FlatColumn<TradeOff> column : WholeLedger.COLUMNS) {
      cells.add(column.cell().apply(tradeOff));
    }
    return new LedgerRow(cells, FindingsJson.line(tradeOff));
  }

  /** The cells as text, numbers never with an exponent; empty for nothing. */
  List<String> texts() {
    return cells.stream().map(FlatColumn::say).toList();
  }

  /** The row as bytes, which {@link #read} reads. */
  byte[] bytes() {
    ByteWriter out = new ByteWriter();
    writeCells(out);
    return out.writeText(line).take();
  }

  /** The cells alone. */
  void writeCells(ByteWriter out) {
    for (Object cell : cells) {
      out.writeBoolean(cell != null);
      if (cell instanceof String text) {
        out.writeText(text);
      } else if (cell instanceof LocalDate day) {
        out.writeDay(day);
      } else if (cell instanceof Long count) {
        out.writeLong(count);
      } else if (cell instanceof Double number) {
        out.writeDouble(number);
      } else if (cell instanceof BigDecimal money) {
        out.writeLong(money.scale()).writeBytes(money.unscaledValue().toByteArray());
      }
    }
  }

  static LedgerRow read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    return new LedgerRow(readCells(in), in.readText());
  }

  static List<Object> readCells(ByteReader in) {
    List<Object> cells = new ArrayList<>();
    for (FlatColumn<TradeOff> column : WholeLedger.COLUMNS) {
      cells.add(in.readBoolean() ? cell(column.type(), in) : null);
    }
    return cells;
  }

  private static Object cell(FlatColumn.Type type, ByteReader in) {
    return switch (type) {
      case TEXT -> in.readText();
      case DATE -> in.readDay();
      case COUNT -> in.readLong();
      case NUMBER -> in.readDouble();
      case DECIMAL -> {
        int scale = Math.toIntExact(in.readLong());
        yield new BigDecimal(new BigInteger(in.readBytes()), scale);
      }
    };
  }
}
