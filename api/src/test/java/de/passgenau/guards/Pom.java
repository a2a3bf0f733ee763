package de.passgenau.guards;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A pom as far as the guards read it. */
record Pom(String name, Element project) {

    static Pom parse(String name, String xml) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
            return new Pom(name, document.getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The artifacts that a module asks for itself; in a profile or always; its own modules aside. */
    Stream<String> directDependencies() {
        var profiles = children(project, "profiles").flatMap(it -> children(it, "profile"));
        return Stream.concat(Stream.of(project), profiles)
                .flatMap(it -> children(it, "dependencies"))
                .flatMap(it -> children(it, "dependency"))
                .filter(it -> !text(it, "groupId").equals("de.passgenau"))
                .map(it -> text(it, "artifactId"));
    }

    /** What is wrong with the versions: set outside the parent, written into the tag, or not a single one. */
    Stream<String> looseVersions(boolean parent) {
        var tags = Stream.of("dependency", "plugin", "path").flatMap(this::all);
        var written = tags.map(it -> text(it, "artifactId") + " " + text(it, "version"))
                .filter(it -> !it.endsWith(" "))
                .filter(it -> !parent || !it.matches("\\S+ \\$\\{[a-z0-9.-]+}"));
        var properties = children(project, "properties").flatMap(it -> children(it, "*"))
                .filter(it -> it.getTagName().endsWith(".version"))
                .map(it -> it.getTagName() + " " + it.getTextContent())
                .filter(it -> it.matches(".* ([\\[(].*|.*SNAPSHOT|LATEST|RELEASE|.*\\+)"));
        return Stream.concat(written, properties).map(it -> name + ": " + it);
    }

    private Stream<Element> all(String tag) {
        var nodes = project.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static Stream<Element> children(Element parent, String tag) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element)
                .map(Element.class::cast)
                .filter(it -> List.of("*", it.getTagName()).contains(tag));
    }

    private static String text(Element parent, String tag) {
        return children(parent, tag).map(Element::getTextContent).findFirst().orElse("");
    }
}
