/** The little of the DOM that the readers use; the compiler's own DOM types are for browsers. */
export interface DomNode {
  /** 1 an element, 3 a text, 8 a comment … */
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface DomDocument {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/**
 * Parses HTML of any quality. Scripts are never run and nothing is fetched. A fragment, or text around a missing
 * `<body>`, is given a body of its own.
 */
export async function parseHtml(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const page = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
}

/** How many elements a tree has and how deeply they are nested. Does not recurse. */
export function measureTree(root: DomNode): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let depth = 0;
  let level = 0;
  let node: DomNode | null = root;
  while (node) {
    if (node.nodeType === 1) elements++;
    depth = Math.max(depth, level);
    if (node.firstChild) {
      node = node.firstChild;
      level++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      level--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return { elements, depth };
}
