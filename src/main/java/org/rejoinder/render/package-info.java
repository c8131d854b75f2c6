/**
 * A timeline's scene to pixels or vectors: {@link org.rejoinder.render.ScenePainter} draws every
 * {@link org.rejoinder.timeline.Mark} with a {@link org.rejoinder.render.Pen} in the colours of a
 * {@link org.rejoinder.render.Theme}. Pens draw on a canvas or write SVG; window, pictures and command line use the
 * same painter, so they cannot disagree.
 */
package org.rejoinder.render;
