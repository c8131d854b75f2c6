package org.rejoinder.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A track over the whole width with parts of it laid upon it, at places from 0 to 1. */
final class Strip extends Region {
    private static final double HEIGHT = 22;

    private final List<Piece> pieces = new ArrayList<>();
    private final Region track = new Region();
    private final double inset;

    /** A part, from one place to another; with a size (pixels, above 0) it is centred at the first. */
    private record Piece(Region node, double from, double to, double size) {}

    /** @param inset  pixels left free at both ends, for what is centred there */
    Strip(String trackStyle, double inset) {
        this.inset = inset;
        track.getStyleClass().add(trackStyle);
        getChildren().add(track);
        setMinWidth(40);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
    }

    /** A bar from the left end to a place. */
    void bar(double to, String style) {
        piece(new Piece(styled(style), 0, to, 0));
    }

    /** Something round or upright at a place. */
    Region at(double place, double size, String style) {
        Region node = styled(style);
        piece(new Piece(node, place, place, size));
        return node;
    }

    private static Region styled(String style) {
        Region node = new Region();
        node.getStyleClass().add(style);
        return node;
    }

    private void piece(Piece piece) {
        pieces.add(piece);
        getChildren().add(piece.node());
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double length = Math.max(1, getWidth() - 2 * inset);
        double thick = track.prefHeight(-1);
        track.resizeRelocate(0, (height - thick) / 2, getWidth(), thick);
        for (Piece piece : pieces) {
            double x = inset + piece.from() * length;
            if (piece.size() > 0) {
                double wide = Math.min(piece.size(), piece.node().maxWidth(-1));
                piece.node().resizeRelocate(x - wide / 2, (height - piece.size()) / 2, wide, piece.size());
            } else {
                piece.node().resizeRelocate(x, (height - thick) / 2, Math.max(2, (piece.to() - piece.from()) * length),
                        thick);
            }
        }
    }
}
