package de.passgenau.schema.release;

import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.schema.Contract;
import de.passgenau.schema.SourceText;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;

/** A released copy of the contract: a file named by its version, never written twice. */
record Release(Version version, String sdl) {

    static final Path FOLDER = SourceText.RESOURCES.resolve("freigegeben");

    static Optional<Release> latest(Path folder) {
        return all(folder).stream().max(Comparator.comparing(Release::version));
    }

    static Release write(Path folder, String version, Contract contract) {
        var release = new Release(Version.parse(version), print(contract));
        latest(folder).filter(latest -> latest.version.compareTo(release.version) >= 0).ifPresent(latest -> {
            throw new IllegalArgumentException(version + " does not come after the released " + latest.version);
        });
        SourceText.write(folder.resolve(version + ".graphqls"), release.sdl);
        return release;
    }

    /** The whole contract as one text, with the directives that are ours. */
    static String print(Contract contract) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinition(name -> !DirectiveInfo.isGraphqlSpecifiedDirective(name))
                .includeDirectives(true)
                .includeSchemaDefinition(true);
        return new SchemaPrinter(options).print(contract.schema());
    }

    @Override
    public String toString() {
        return version.toString();
    }

    Contract contract() {
        return Contract.of(List.of(new SourceText(version + ".graphqls", sdl)));
    }

    private static List<Release> all(Path folder) {
        return Files.isDirectory(folder)
                ? SourceText.allIn(folder, ".graphqls").stream().map(Release::of).toList()
                : List.of();
    }

    private static Release of(SourceText file) {
        return new Release(Version.parse(file.name().replaceAll("\\.graphqls$", "")), file.text());
    }
}
