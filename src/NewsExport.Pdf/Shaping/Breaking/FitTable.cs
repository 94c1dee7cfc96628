namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>The best way to each state that <see cref="TotalFit"/> can be in: its cost, and the state before.</summary>
internal sealed class FitTable
{
    /// <summary>Room for more states than this, which one huge paragraph needed, is not kept.</summary>
    private const int MostKept = 32_768;

    private double[] _cost = [];
    private int[] _from = [];

    /// <summary>Room for so many states, none of them reached.</summary>
    public (double[] Cost, int[] From) Begin(int states)
    {
        if (_cost.Length < states)
        {
            (_cost, _from) = (new double[2 * states], new int[2 * states]);
        }

        // Array.Fill would have to be compiled for this type at the start of every run.
        for (var state = 0; state < states; state++)
        {
            _cost[state] = double.PositiveInfinity;
        }

        return (_cost, _from);
    }

    public void Trim()
    {
        if (_cost.Length > MostKept)
        {
            (_cost, _from) = ([], []);
        }
    }
}
