package de.passgenau.schema.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.SourceText;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.schema.idl.TypeInfo;

/** One file per noun: a type lives in the file of its noun, and so do the root fields that answer with it. */
final class SourceFiles {

    /** What all nouns share. */
    private static final String BASE = "basis.graphqls";

    private SourceFiles() {}

    static Stream<String> misplaced(Contract contract) {
        var homes = homes(contract);
        return contract.files()
                .stream()
                .filter(file -> !file.name().equals(BASE))
                .flatMap(file -> Stream.concat(strangers(file, homes), secondNouns(file)));
    }

    private static Stream<String> strangers(SourceText file, Map<String, String> homes) {
        return Contract.document(file)
                .getDefinitionsOfType(ObjectTypeExtensionDefinition.class)
                .stream()
                .flatMap(extension -> extension.getFieldDefinitions().stream())
                .filter(field -> !Objects.equals(homes.get(typeName(field)), file.name()))
                .filter(field -> homes.containsKey(typeName(field)))
                .map(field -> file.name() + " holds the root field " + field.getName() + ", whose type is in "
                        + homes.get(typeName(field)));
    }

    private static Stream<String> secondNouns(SourceText file) {
        var nouns = nouns(file);
        return Stream.concat(
                nouns.stream()
                        .filter(noun -> !file.name().equalsIgnoreCase(noun + ".graphqls"))
                        .map(noun -> noun + " does not live in its own file but in " + file.name()),
                definitions(file).anyMatch(
                        it -> it.getName().regionMatches(true, 0, file.baseName(), 0, file.baseName().length()))
                                ? Stream.of()
                                : Stream.of(file.name() + " defines nothing of its name"));
    }

    private static List<String> nouns(SourceText file) {
        return Contract.document(file)
                .getDefinitionsOfType(ObjectTypeDefinition.class)
                .stream()
                .filter(type -> type.getImplements()
                        .stream()
                        .anyMatch(it -> TypeInfo.typeInfo(it).getName().equals("Node")))
                .map(ObjectTypeDefinition::getName)
                .toList();
    }

    private static Map<String, String> homes(Contract contract) {
        var homes = new HashMap<String, String>();
        contract.files().forEach(file -> definitions(file).forEach(it -> homes.putIfAbsent(it.getName(), file.name())));
        return homes;
    }

    private static Stream<SDLNamedDefinition> definitions(SourceText file) {
        return Contract.document(file)
                .getDefinitionsOfType(SDLNamedDefinition.class)
                .stream()
                .filter(it -> !(it instanceof ObjectTypeExtensionDefinition));
    }

    private static String typeName(FieldDefinition field) {
        return TypeInfo.typeInfo(field.getType()).getName();
    }
}
