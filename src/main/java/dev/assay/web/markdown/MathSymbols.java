package dev.assay.web.markdown;

import dev.assay.web.markdown.Atom.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of known commands: those that stand for one character, functions, spaces, accents. */
final class MathSymbols {

  private static final Map<Kind, String> TABLES =
      Map.of(
          Kind.ORDINARY,
          """
          alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ iota ι kappa κ
          lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ
          omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
          infty ∞ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ partial ∂ nabla ∇
          ell ℓ prime ′ top ⊤ bot ⊥ angle ∠ degree ° ldots … dots … dotsc … cdots ⋯ dotsb ⋯ vdots ⋮
          ddots ⋱ aleph ℵ hbar ℏ % % _ _ # # $ $ & &amp;
          """,
          Kind.BINARY,
          """
          times × cdot ⋅ div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗
          cup ∪ cap ∩ setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ ll ≪ gg ≫
          """,
          Kind.RELATION,
          """
          le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ lt &lt; gt &gt; equiv ≡ approx ≈
          sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃
          supseteq ⊇ mid ∣ nmid ∤ parallel ∥ perp ⊥ prec ≺ succ ≻ to → rightarrow → gets ←
          leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺
          mapsto ↦ longrightarrow ⟶ uparrow ↑ downarrow ↓ coloneqq ≔ colon : models ⊨ vdash ⊢
          """,
          Kind.OPEN,
          "lfloor ⌊ lceil ⌈ langle ⟨ lbrace { { { lbrack [ lvert | lVert ‖",
          Kind.CLOSE,
          "rfloor ⌋ rceil ⌉ rangle ⟩ rbrace } } } rbrack ] rvert | rVert ‖",
          Kind.OPERATOR,
          "sum ∑ prod ∏ int ∫ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigwedge ⋀ bigvee ⋁");

  private static final Map<String, Atom> ATOMS = atoms();

  /** Names set upright, with a thin space before an argument that has no parentheses. */
  static final Set<String> FUNCTIONS =
      Set.of(
          "log", "lg", "ln", "exp", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "deg", "dim",
          "gcd", "ker", "arg", "det", "Pr");

  /** Functions whose subscript stands below them in a displayed formula. */
  static final Set<String> LIMIT_FUNCTIONS = Set.of("max", "min", "lim", "sup", "inf");

  /** Widths of spaces by command. */
  static final Map<String, String> SPACES =
      Map.of(
          ",",
          "0.167em",
          ":",
          "0.222em",
          ">",
          "0.222em",
          ";",
          "0.278em",
          " ",
          "0.333em",
          "quad",
          "1em",
          "qquad",
          "2em",
          "!",
          "-0.167em",
          "~",
          "0.333em");

  /** Commands that only change size or placement; they are left out. */
  static final Set<String> IGNORED =
      Set.of(
          "displaystyle",
          "textstyle",
          "limits",
          "nolimits",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "biggl",
          "biggr",
          "Biggl",
          "Biggr",
          "mathstrut",
          "nonumber");

  /** Accents, over (true) or under the argument. */
  static final Map<String, Accent> ACCENTS =
      Map.of(
          "hat", new Accent("^", true),
          "widehat", new Accent("^", true),
          "tilde", new Accent("~", true),
          "bar", new Accent("¯", true),
          "overline", new Accent("¯", true),
          "vec", new Accent("→", true),
          "dot", new Accent("˙", true),
          "overbrace", new Accent("⏞", true),
          "underline", new Accent("_", false),
          "underbrace", new Accent("⏟", false));

  /** A mark over or under its argument. */
  record Accent(String character, boolean over) {}

  private MathSymbols() {}

  /** Returns the atom that {@code command} (without its backslash) stands for. */
  static @Nullable Atom find(String command) {
    return ATOMS.get(command);
  }

  private static Map<String, Atom> atoms() {
    Map<String, Atom> atoms = new HashMap<>();
    TABLES.forEach(
        (kind, table) -> {
          String[] words = table.strip().split("\\s+");
          for (int i = 0; i < words.length; i += 2) {
            atoms.put(words[i], new Atom(kind, element(kind, words[i + 1])));
          }
        });
    return Map.copyOf(atoms);
  }

  private static String element(Kind kind, String character) {
    return switch (kind) {
      case ORDINARY -> "<mi>" + character + "</mi>";
      case OPEN, CLOSE -> delimiter(character, false);
      case OPERATOR -> "<mo movablelimits=\"true\">" + character + "</mo>";
      default -> "<mo>" + character + "</mo>";
    };
  }

  /** Returns a parenthesis or bar; a stretchy one grows with its content. */
  static String delimiter(String character, boolean stretches) {
    return "<mo fence=\"true\" stretchy=\"%s\" lspace=\"0\" rspace=\"0\">%s</mo>"
        .formatted(stretches, character);
  }
}
