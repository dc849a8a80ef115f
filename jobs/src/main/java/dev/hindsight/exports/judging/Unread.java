package dev.hindsight.exports.judging;

import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;

/**
 * What stands in a cell that is not read, so that rows can be told apart by it.
 *
 * @param cell its position in its file
 * @param hash of its text
 */
record Unread(int cell, int hash) {

  void write(ByteWriter out) {
    out.writeLong(cell).writeLong(hash);
  }

  static Unread read(ByteReader in) {
    return new Unread(in.readInt(), in.readInt());
  }
}
