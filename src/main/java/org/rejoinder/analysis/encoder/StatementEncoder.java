package org.rejoinder.analysis.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.analysis.Encoded;
import org.rejoinder.model.Stance;

/**
 * A small sentence encoder, fine-tuned to tell what a statement does, run by ONNX Runtime on one
 * thread. Safe to share between threads. {@code PROVENANCE.md} beside the model says what it was made of.
 */
public final class StatementEncoder {
    private static final String MODEL = "statement-encoder.onnx";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private StatementEncoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the model that comes with the program: a quarter of a second of work, so make one and share it.
     *
     * @return nothing on a machine that the runtime does not know; there is no other way to read its model there
     */
    public static Optional<StatementEncoder> load() {
        try (InputStream in = StatementEncoder.class.getResourceAsStream(MODEL)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return Optional.of(new StatementEncoder(environment,
                        environment.createSession(in.readAllBytes(), options)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL, e);
        } catch (OrtException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * What the words of one statement tell.
     *
     * @throws IllegalStateException if the runtime fails on it
     */
    public Encoded encode(Window window) {
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, window.ids());
                OnnxTensor roles = OnnxTensor.createTensor(environment, window.roleNumbers());
                OrtSession.Result result = session.run(Map.of("ids", ids, "roles", roles))) {
            float[] scores = (float[]) result.get(0).getValue();
            Map<Stance, Double> stances = new EnumMap<>(Stance.class);
            for (Stance stance : Stance.values()) {
                stances.put(stance, (double) scores[stance.ordinal()]);
            }
            return new Encoded(stances);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed", e);
        }
    }
}
