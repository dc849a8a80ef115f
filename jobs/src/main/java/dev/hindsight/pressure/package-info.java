/** Sales pressure: where it comes from, whether it works, whether it tells the truth. */
package dev.hindsight.pressure;
