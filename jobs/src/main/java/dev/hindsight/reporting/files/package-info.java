/** Tables that are written whole beside the findings, which hold only some of their rows. */
package dev.hindsight.reporting.files;
