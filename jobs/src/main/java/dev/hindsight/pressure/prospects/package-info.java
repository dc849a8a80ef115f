/** Whether the other prospects came that were said to want it. */
package dev.hindsight.pressure.prospects;
