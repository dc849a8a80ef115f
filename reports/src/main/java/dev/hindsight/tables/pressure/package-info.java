/** Tables about pressure by sales. */
package dev.hindsight.tables.pressure;
