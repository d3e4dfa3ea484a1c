package org.backfile.web;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written: elements with their texts and attributes, everything escaped. */
public final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private XmlText(String root, String namespace) throws XMLStreamException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml = FACTORY.createXMLStreamWriter(out);
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    /** What is written between the beginning and the end of an element. */
    @FunctionalInterface
    public interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    public static String of(String root, String namespace, Content content) {
        try {
            XmlText text = new XmlText(root, namespace);
            content.write(text);
            text.xml.writeEndElement();
            text.xml.flush();
            return text.out + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a writer in memory does not fail
        }
    }

    public void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** An element with a text; without one, nothing. */
    public void text(String name, String text) throws XMLStreamException {
        if (text != null && !text.isEmpty()) {
            element(name, one -> one.xml.writeCharacters(allowed(text)));
        }
    }

    /** An element with attributes alone, names and values by turns. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        xml.writeCharacters("\n");
    }

    /** Of the element that has just begun. */
    public void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** Without the characters that XML 1.0 cannot carry in any way. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
