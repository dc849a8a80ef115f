package dev.hindsight.exports.formats;

/**
 * A sheet of a workbook that has something in it and is not read.
 *
 * @param name its name
 * @param why why it is not read
 * @param isHidden whether it has no tab
 */
public record UnreadSheet(String name, String why, boolean isHidden) {}
