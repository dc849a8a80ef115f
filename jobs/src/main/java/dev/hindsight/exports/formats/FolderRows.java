package dev.hindsight.exports.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows under a header, with the columns added that the names of their folders hold. */
final class FolderRows implements RawRows {

  private final RawRows rows;
  private final List<String> headers;
  private final List<String> values;

  FolderRows(RawRows rows, List<FolderColumn> columns) {
    this.rows = rows;
    this.headers = columns.stream().map(FolderColumn::header).toList();
    this.values = columns.stream().map(FolderColumn::value).toList();
  }

  @Override
  public List<String> header() {
    return rows.header().isEmpty() ? List.of() : with(rows.header(), headers);
  }

  @Override
  public List<UnreadSheet> unreadSheets() {
    return rows.unreadSheets();
  }

  @Override
  public RawRow next() {
    RawRow row = rows.next();
    if (row == null || row.isBroken() || row.isFooter()) {
      return row;
    }
    int width = rows.header().size();
    return row.cells().size() == width
        ? row.withCells(with(row.cells(), values))
        : RawRow.broken(row.line(), row.misfit(width));
  }

  private static List<String> with(List<String> own, List<String> added) {
    List<String> all = new ArrayList<>(own);
    all.addAll(added);
    return all;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
