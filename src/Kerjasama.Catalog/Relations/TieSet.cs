using System.Numerics;

namespace Kerjasama.Catalog.Relations;

/// <summary>A set of numbered records as bits: two of them are compared in a few instructions, thousands in a millisecond.</summary>
public sealed class TieSet
{
    public static readonly TieSet Empty = new([]);

    private readonly ulong[] _bits;

    private TieSet(ulong[] bits) => _bits = bits;

    public static TieSet Of(IEnumerable<int> numbers)
    {
        var bits = new ulong[1];
        foreach (var number in numbers)
        {
            if (number / 64 >= bits.Length)
            {
                Array.Resize(ref bits, (number / 64) + 1);
            }

            bits[number / 64] |= 1UL << (number % 64);
        }

        return new(bits);
    }

    public int Count => _bits.Sum(BitOperations.PopCount);

    public TieSet And(TieSet other) => new([.. _bits.Zip(other._bits, (one, two) => one & two)]);

    public TieSet Or(TieSet other) => new([.. Enumerable.Range(0, Math.Max(_bits.Length, other._bits.Length)).Select(i => Word(i) | other.Word(i))]);

    public TieSet Except(TieSet other) => new([.. _bits.Select((word, i) => word & ~other.Word(i))]);

    public int CountShared(TieSet other)
    {
        var count = 0;
        for (var i = 0; i < Math.Min(_bits.Length, other._bits.Length); i++)
        {
            count += BitOperations.PopCount(_bits[i] & other._bits[i]);
        }

        return count;
    }

    public bool Contains(int number) => (Word(number / 64) >> (number % 64) & 1) == 1;

    /// <summary>The numbers in rising order.</summary>
    public IEnumerable<int> Numbers => _bits.SelectMany((word, i) => Enumerable.Range(0, 64).Where(bit => (word >> bit & 1) == 1).Select(bit => (i * 64) + bit));

    private ulong Word(int index) => index < _bits.Length ? _bits[index] : 0;
}
