package de.passgenau.api.datenschutz.auskunft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.store.Kurzform;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.util.ClassUtils;

/** Nothing about a person is stored that an Auskunft would forget, and nothing is told without a German name. */
@Anwendungstest
class AuskunftsquellenTests {

    @Autowired
    private List<Auskunftsquelle> quellen = List.of();
    @Autowired
    private List<Kurzform<?>> kurzformen = List.of();

    @Test
    void existForEveryStoredDocumentThatRefersToACase() {
        var erfasst = quellen.stream().map(Auskunftsquelle::typ).collect(Collectors.toSet());

        assertThat(dokumente()).isNotEmpty()
                .filteredOn(AuskunftsquellenTests::verweistAufFall)
                .contains(Fall.class)
                .allSatisfy(typ -> assertThat(erfasst).contains(typ));
    }

    @Test
    void areMissedWhereADocumentRefersToACaseDeepInside() {
        assertThat(verweistAufFall(Vorschlag.class)).isTrue();
        assertThat(verweistAufFall(Notiz.class)).isFalse();
    }

    @Test
    void nameEveryFieldOfACaseInGerman() {
        var bezeichnungen = Bezeichnungen.fuer("faelle");

        assertThat(pfade(Fall.class, "", bezeichnungen)).hasSizeGreaterThan(50)
                .allSatisfy(pfad -> assertThat(bezeichnungen.kennt(pfad)).as(pfad).isTrue());
    }

    private static List<Class<?>> dokumente() {
        var suche = new ClassPathScanningCandidateComponentProvider(false);
        suche.addIncludeFilter(new AnnotationTypeFilter(Document.class));
        return suche.findCandidateComponents("de.passgenau")
                .stream()
                .<Class<?>>map(
                        gefunden -> ClassUtils.resolveClassName(String.valueOf(gefunden.getBeanClassName()), null))
                .toList();
    }

    private static boolean verweistAufFall(Class<?> typ) {
        return typ == FallId.class || typ == Fallkennung.class || typ.isRecord() && Stream.of(typ.getRecordComponents())
                .flatMap(AuskunftsquellenTests::typen)
                .anyMatch(AuskunftsquellenTests::verweistAufFall);
    }

    /** The type of a component, or what its lists and maps hold. */
    private static Stream<Class<?>> typen(RecordComponent teil) {
        return typen(teil.getGenericType());
    }

    private static Stream<Class<?>> typen(Type typ) {
        return switch (typ) {
            case Class<?> klasse -> Stream.of(klasse.isArray() ? klasse.componentType() : klasse);
            case ParameterizedType art ->
                Arrays.stream(art.getActualTypeArguments()).flatMap(AuskunftsquellenTests::typen);
            case GenericArrayType feld -> typen(feld.getGenericComponentType());
            default -> Stream.of();
        };
    }

    private Stream<String> teile(RecordComponent teil, String davor, Bezeichnungen bezeichnungen) {
        var name = teil.getName().equals("id") && davor.isEmpty() ? "_id" : davor + teil.getName();
        if (bezeichnungen.laesstWeg(name)) {
            return Stream.of(name);
        }
        return Stream.concat(Stream.of(name),
                typen(teil).flatMap(typ -> pfade(typ, name + '.', bezeichnungen).stream()));
    }

    private List<String> pfade(Class<?> typ, String davor, Bezeichnungen bezeichnungen) {
        var kurz = kurzformen.stream().map(Kurzform::typ).collect(Collectors.<Class<?>>toSet());
        return !typ.isRecord() || kurz.contains(typ)
                ? List.of()
                : Stream.of(typ.getRecordComponents()).flatMap(teil -> teile(teil, davor, bezeichnungen)).toList();
    }

    record Vorschlag(String stelle, Set<Beteiligter> beteiligte) {}

    record Beteiligter(FallId fall) {}

    record Notiz(String text, @Nullable Integer laenge) {}
}
