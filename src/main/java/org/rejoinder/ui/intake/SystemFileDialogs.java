package org.rejoinder.ui.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.ui.words.Messages;

/** The system's own dialogs. They open where the last one was left, the first beside the open case. */
public final class SystemFileDialogs implements FileDialogs {
    private final Supplier<Window> owner;
    private final Supplier<Optional<Path>> openCase;
    private final Messages messages;
    private Optional<File> folder = Optional.empty();

    /** @param openCase  the file of the case that is open */
    public SystemFileDialogs(Supplier<Window> owner, Supplier<Optional<Path>> openCase, Messages messages) {
        this.owner = owner;
        this.openCase = openCase;
        this.messages = messages;
    }

    @Override
    public List<Path> chooseFiles() {
        FileChooser chooser = chooser("dialog.files.title");
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(messages.get("dialog.files.articles"),
                        "*.txt", "*.html", "*.htm", "*.xhtml", "*.pdf", "*.json", "*.jsonl", "*.zip",
                        "*" + CaseFile.ENDING),
                new ExtensionFilter(messages.get("dialog.files.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        if (files == null) {
            return List.of();
        }
        files.stream().findFirst().ifPresent(this::remember);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("dialog.folder.title"));
        beginning().ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner.get()));
        chosen.ifPresent(this::remember);
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> chooseOtherCase() {
        FileChooser chooser = chooser("dialog.other-case.title");
        chooser.getExtensionFilters().add(
                new ExtensionFilter(messages.get("dialog.case.rejoinder"), "*" + CaseFile.ENDING));
        Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(owner.get()));
        chosen.ifPresent(this::remember);
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> chooseCase(String suggestedName) {
        FileChooser chooser = chooser("dialog.case.title");
        chooser.setInitialFileName(caseFileName(suggestedName));
        chooser.getExtensionFilters().add(
                new ExtensionFilter(messages.get("dialog.case.rejoinder"), "*" + CaseFile.ENDING));
        return whole(chooser, CaseFile.ENDING);
    }

    /** A file's name for a case, which may be called after a file already. */
    static String caseFileName(String name) {
        String possible = name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        return possible.toLowerCase(Locale.ROOT).endsWith(CaseFile.ENDING) ? possible : possible + CaseFile.ENDING;
    }

    /** With that ending. Where one was given without it, the system has not asked whether to replace what is there. */
    private Optional<Path> whole(FileChooser chooser, String ending) {
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.ifPresent(this::remember);
        Optional<Path> named = chosen.map(File::toPath).map(path -> whole(path, ending));
        if (chosen.isPresent() && !named.get().equals(chosen.get().toPath()) && Files.exists(named.get())) {
            beginning().ifPresent(chooser::setInitialDirectory);
            chooser.setInitialFileName(named.get().getFileName().toString());
            return whole(chooser, ending);
        }
        return named;
    }

    /** The path with that ending, in whatever case it was given; a dot in a name does not begin an ending. */
    static Path whole(Path given, String ending) {
        String name = given.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? given : given.resolveSibling(name + ending);
    }

    @Override
    public Optional<Path> chooseTable(String title, String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        beginning().ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggestedName.replaceAll("[\\\\/:*?\"<>|]", " "));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("dialog.log.kind"), "*.csv"));
        return whole(chooser, ".csv");
    }

    @Override
    public Optional<Path> choosePicture(String suggestedName) {
        String ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        FileChooser chooser = chooser("dialog.picture.title");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(
                messages.get("dialog.picture.kind", ending.substring(1).toUpperCase(Locale.ROOT)), "*" + ending));
        return whole(chooser, ending);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        beginning().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> beginning() {
        return folder.or(() -> openCase.get().map(Path::toAbsolutePath).map(Path::getParent).map(Path::toFile)
                .filter(File::isDirectory));
    }

    private void remember(File chosen) {
        folder = Optional.ofNullable(chosen.getParentFile()).filter(File::isDirectory);
    }
}
