package deliberate.prompt;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Asks an XML parser.
final class XmlCheck {
  private XmlCheck() {}

  static boolean isWellFormed(String xml) {
    try {
      SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
      return true;
    } catch (SAXException e) {
      return false;
    } catch (IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }
}
