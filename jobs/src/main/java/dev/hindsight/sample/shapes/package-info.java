/**
 * The made-up company as common tools would export it: a {@link dev.hindsight.sample.shapes.Shape}
 * for each tool, listed in {@link dev.hindsight.sample.shapes.Shapes}.
 */
package dev.hindsight.sample.shapes;
