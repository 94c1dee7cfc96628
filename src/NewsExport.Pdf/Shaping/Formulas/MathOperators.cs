namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>What the signs of formulas do (a small part of MathML's operator dictionary).</summary>
internal static class MathOperators
{
    private const string Relations = "=<>≤≥≠≈≡≅≃∼∝→←↔⇒⇐⇔↦⟶⟵⟷⟹⟸⟺⟼∈∉∋⊂⊃⊆⊇⊊⊋⊥∥∣≪≫≺≻⪯⪰≲≳⊢⊨:≔≐≜";
    private const string Binaries = "+-−±∓×÷·⋅∗*∪∩∧∨∘⊕⊗⊖⊙∖†‡";
    private const string Large = "∑∏∐⋃⋂⋁⋀⨁⨂⨀⨄";
    private const string Integrals = "∫∬∭∮∯";
    private const string Openings = "([{⟨⌈⌊";
    private const string Closings = ")]}⟩⌉⌋";

    public static MathKind KindOf(string sign) =>
        sign switch
        {
            "," or ";" => MathKind.Punctuation,
            [var one] when Relations.Contains(one, StringComparison.Ordinal) => MathKind.Relation,
            [var one] when Binaries.Contains(one, StringComparison.Ordinal) => MathKind.Binary,
            [var one] when Large.Contains(one, StringComparison.Ordinal) || IsIntegral(sign) => MathKind.Operator,
            [var one] when Openings.Contains(one, StringComparison.Ordinal) => MathKind.Opening,
            [var one] when Closings.Contains(one, StringComparison.Ordinal) => MathKind.Closing,
            ":=" or "==" or "!=" or "<=" or ">=" or "->" or "=>" => MathKind.Relation,
            _ => MathKind.Ordinary,
        };

    public static bool IsLarge(string sign) => sign is [var one] && Large.Contains(one, StringComparison.Ordinal);

    public static bool IsIntegral(string sign) => sign is [var one] && Integrals.Contains(one, StringComparison.Ordinal);

    /// <summary>Limits stand above and below in display formulas.</summary>
    public static bool HasLimits(string sign) =>
        IsLarge(sign)
        || sign is "lim" or "max" or "min" or "sup" or "inf" or "lim sup" or "lim inf" or "argmax" or "argmin" or "gcd" or "Pr" or "det";

    public static bool Grows(string sign) => sign is [var one] && (Openings + Closings + "|∣‖").Contains(one, StringComparison.Ordinal);

    /// <summary>Lines over or under a whole expression.</summary>
    public static bool IsBar(string sign) =>
        sign is "¯" or "‾" or "_" or "ˉ" or "―" or "\u0304" or "\u0305" or "\u0332" or "−" or "-" or "–" or "—";
}
