package de.passgenau.api.einfuhr.katalog.datei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the contract says an entry looks like. It tells of everything in it that the server could not even read, each at its
 * place and in plain words; what is wrong with the meaning, the server tells itself.
 */
final class Vertragsform {

    private static final String ORT = "classpath*:graphql/*.graphqls";

    private final TypeDefinitionRegistry vertrag;

    private Vertragsform(TypeDefinitionRegistry vertrag) {
        this.vertrag = vertrag;
    }

    /** As it is delivered with the command. */
    static Vertragsform mitgeliefert() {
        try {
            var alles = new StringBuilder();
            for (var datei : new PathMatchingResourcePatternResolver().getResources(ORT)) {
                alles.append(datei.getContentAsString(StandardCharsets.UTF_8)).append('\n');
            }
            return new Vertragsform(new SchemaParser().parse(alles.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The contract cannot be read", unreadable);
        }
    }

    /** @param pfad of the field, the entries of a list counted from 0 */
    record Stelle(String pfad, String meldung) {}

    /** Everything in it that is not as this type of the contract has it. */
    List<Stelle> maengel(String typ, @Nullable Object eintrag) {
        var stellen = new ArrayList<Stelle>();
        sieh(new TypeName(typ), eintrag, "", stellen);
        return stellen;
    }

    private void sieh(Type<?> typ, @Nullable Object wert, String pfad, List<Stelle> stellen) {
        switch (typ) {
            case NonNullType immer when wert == null -> stellen.add(new Stelle(pfad, "Diese Angabe fehlt."));
            case NonNullType immer -> sieh(immer.getType(), wert, pfad, stellen);
            case ListType liste when wert instanceof List<?> werte -> {
                for (int i = 0; i < werte.size(); i++) {
                    sieh(liste.getType(), werte.get(i), tiefer(pfad, String.valueOf(i)), stellen);
                }
            }
            case ListType liste when wert != null -> sieh(liste.getType(), wert, pfad, stellen);
            case TypeName name when wert != null -> siehEinzelnes(name.getName(), wert, pfad, stellen);
            default -> {
                // nothing is said
            }
        }
    }

    private void siehEinzelnes(String name, Object wert, String pfad, List<Stelle> stellen) {
        switch (vertrag.getTypeOrNull(name)) {
            case InputObjectTypeDefinition form when wert instanceof Map<?, ?> felder -> siehFelder(form, felder, pfad,
                    stellen);
            case InputObjectTypeDefinition form -> stellen.add(new Stelle(pfad,
                    "„%s“ geht hier nicht. Erwartet wird ein Objekt mit Feldern.".formatted(wert)));
            case EnumTypeDefinition codes when !codes(codes).contains(wert) -> stellen.add(new Stelle(pfad,
                    "„%s“ gibt es hier nicht. Möglich sind: %s.".formatted(wert, String.join(", ", codes(codes)))));
            case EnumTypeDefinition codes -> {
                // known
            }
            case null, default -> Grundform.von(name)
                    .filter(form -> !form.hat(wert))
                    .ifPresent(form -> stellen.add(new Stelle(pfad,
                            "„%s“ geht hier nicht. Erwartet wird %s.".formatted(wert, form.erwartet()))));
        }
    }

    private void siehFelder(InputObjectTypeDefinition form, Map<?, ?> felder, String pfad, List<Stelle> stellen) {
        var fremde = new HashMap<>(felder);
        for (var feld : form.getInputValueDefinitions()) {
            fremde.remove(feld.getName());
            if (felder.get(feld.getName()) != null || !hatVorgabe(feld) || felder.containsKey(feld.getName())) {
                sieh(feld.getType(), felder.get(feld.getName()), tiefer(pfad, feld.getName()), stellen);
            }
        }
        fremde.keySet()
                .stream()
                .map(String::valueOf)
                .sorted()
                .forEach(name -> stellen.add(new Stelle(tiefer(pfad, name),
                        "Das Feld „%s“ gibt es hier nicht. Möglich sind: %s."
                                .formatted(name, form.getInputValueDefinitions()
                                        .stream()
                                        .map(InputValueDefinition::getName)
                                        .collect(Collectors.joining(", "))))));
    }

    private static boolean hatVorgabe(InputValueDefinition feld) {
        return feld.getDefaultValue() != null;
    }

    private static List<String> codes(EnumTypeDefinition codes) {
        return codes.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList();
    }

    private static String tiefer(String pfad, String name) {
        return pfad.isEmpty() ? name : pfad + '.' + name;
    }
}
