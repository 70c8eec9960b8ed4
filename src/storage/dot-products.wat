;; Keeps vectors as int8, and multiplies one query with many of them. `npm run build:wasm` makes dot-products.wasm of this file.
;; A block holds 32 vectors of int8, two positions at a time: 64 bytes with the positions 0 and 1 of each vector, then 2 and 3, and so on.
;; So a query that has zeros reads only the positions where it has none, and every load of 16 bytes is used by one instruction.
(module
  (import "scan" "memory" (memory 1))
  ;; Keeps a vector of float32 in a block: its share of `common`, and the rest as int8 times a scale. Both vectors have `bytes` bytes, a
  ;; multiple of 32; `unit` is overwritten. `target` is the place of the first two positions in the block. At `header` it writes the
  ;; scale, 128 bytes after it the error, which is the length of what is lost, and 256 bytes after it the share.
  (func (export "keep")
    (param $unit i32) (param $common i32) (param $bytes i32) (param $target i32) (param $header i32)
    (local $at i32) (local $end i32) (local $x v128) (local $y v128) (local $sum v128) (local $factor v128) (local $inverse v128) (local $bias v128)
    (local $share f32) (local $largest f32) (local $scale f32)
    (local.set $end (i32.add (local.get $unit) (local.get $bytes)))
    (local.set $common (i32.sub (local.get $common) (local.get $unit)))
    (local.set $at (local.get $unit))
    (loop $next
      (local.set $sum (f32x4.add (local.get $sum)
        (f32x4.mul (v128.load (local.get $at)) (v128.load (i32.add (local.get $at) (local.get $common))))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (local.set $share (call $added (local.get $sum)))
    (local.set $factor (f32x4.splat (local.get $share)))
    (local.set $sum (v128.const i32x4 0 0 0 0))
    (local.set $at (local.get $unit))
    (loop $next
      (local.set $x (f32x4.sub (v128.load (local.get $at))
        (f32x4.mul (local.get $factor) (v128.load (i32.add (local.get $at) (local.get $common))))))
      (v128.store (local.get $at) (local.get $x))
      (local.set $sum (f32x4.pmax (local.get $sum) (f32x4.abs (local.get $x))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (local.set $largest (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.max (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
    ;; A float32 near 1.5 * 2^23 has no digits after the point, and its last bits are the whole number that was added to it.
    (local.set $bias (f32x4.splat (f32.const 12582912)))
    ;; Of the common vector itself nothing is left, and its int8 are zeros.
    (local.set $scale (select
      (f32.div (local.get $largest) (f32.const 127)) (f32.const 1) (f32.gt (local.get $largest) (f32.const 1e-12))))
    (local.set $factor (f32x4.splat (local.get $scale)))
    (local.set $inverse (f32x4.splat (f32.div (f32.const 1) (local.get $scale))))
    (local.set $sum (v128.const i32x4 0 0 0 0))
    (local.set $at (local.get $unit))
    (loop $next
      (local.set $x (f32x4.add (f32x4.mul (v128.load (local.get $at)) (local.get $inverse)) (local.get $bias)))
      (local.set $y (f32x4.add (f32x4.mul (v128.load offset=16 (local.get $at)) (local.get $inverse)) (local.get $bias)))
      (local.set $sum (f32x4.add (local.get $sum)
        (call $squares (f32x4.sub (v128.load (local.get $at)) (f32x4.mul (f32x4.sub (local.get $x) (local.get $bias)) (local.get $factor))))))
      (local.set $sum (f32x4.add (local.get $sum)
        (call $squares (f32x4.sub (v128.load offset=16 (local.get $at)) (f32x4.mul (f32x4.sub (local.get $y) (local.get $bias)) (local.get $factor))))))
      (local.set $x (i16x8.narrow_i32x4_s
        (i32x4.sub (local.get $x) (local.get $bias)) (i32x4.sub (local.get $y) (local.get $bias))))
      (local.set $x (i8x16.narrow_i16x8_s (local.get $x) (local.get $x)))
      (v128.store16_lane 0 (local.get $target) (local.get $x))
      (v128.store16_lane offset=64 1 (local.get $target) (local.get $x))
      (v128.store16_lane offset=128 2 (local.get $target) (local.get $x))
      (v128.store16_lane offset=192 3 (local.get $target) (local.get $x))
      (local.set $target (i32.add (local.get $target) (i32.const 256)))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
    (f32.store (local.get $header) (local.get $scale))
    (f32.store offset=128 (local.get $header) (f32.sqrt (call $added (local.get $sum))))
    (f32.store offset=256 (local.get $header) (local.get $share)))

  (func $cosines (param $products v128) (param $header i32) (param $scale f32) (param $common f32) (result v128)
    (f32x4.add
      (f32x4.mul
        (f32x4.mul (f32x4.convert_i32x4_s (local.get $products)) (f32x4.splat (local.get $scale)))
        (v128.load (local.get $header)))
      (f32x4.mul (f32x4.splat (local.get $common)) (v128.load offset=256 (local.get $header)))))

  (func $squares (param $values v128) (result v128)
    (f32x4.mul (local.get $values) (local.get $values)))

  (func $added (param $values v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $values)) (f32x4.extract_lane 1 (local.get $values)))
      (f32.add (f32x4.extract_lane 2 (local.get $values)) (f32x4.extract_lane 3 (local.get $values)))))

  ;; The query is `pairs` entries of 8 bytes: the distance in a block of a pair of positions, and the query's two int16 there. `scale` is
  ;; the query's scale and `common` its cosine with the common vector. The `blocks` blocks begin at `block` and are `blockBytes` apart.
  ;; For each of them it writes the cosines with its 32 vectors, as float32, to `results`.
  (func (export "multiply")
    (param $query i32) (param $pairs i32) (param $scale f32) (param $common f32)
    (param $block i32) (param $blockBytes i32) (param $blocks i32) (param $results i32)
    ;; Of no meaning: reads whose values are not used would be left out.
    (result i32)
    (local $entry i32) (local $end i32) (local $at i32) (local $read i32) (local $header i32) (local $values v128) (local $pair v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $end (i32.add (local.get $query) (i32.shl (local.get $pairs) (i32.const 3))))
    (block $allBlocks
      (loop $nextBlock
        (br_if $allBlocks (i32.eqz (local.get $blocks)))
        ;; A query with few pairs jumps from page to page, which the processor does not foresee. A first read of each place lets many
        ;; of these reads wait at the same time: with cold caches the search then takes a quarter of the time.
        (if (i32.lt_u (local.get $pairs) (i32.shr_u (local.get $blockBytes) (i32.const 8)))
          (then
            (local.set $entry (local.get $query))
            (loop $nextRead
              (local.set $read (i32.add (local.get $read)
                (i32.load (i32.add (local.get $block) (i32.load (local.get $entry))))))
              (br_if $nextRead
                (i32.lt_u (local.tee $entry (i32.add (local.get $entry) (i32.const 8))) (local.get $end))))))
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0))
        (local.set $d (v128.const i32x4 0 0 0 0))
        (local.set $e (v128.const i32x4 0 0 0 0))
        (local.set $f (v128.const i32x4 0 0 0 0))
        (local.set $g (v128.const i32x4 0 0 0 0))
        (local.set $h (v128.const i32x4 0 0 0 0))
        (local.set $entry (local.get $query))
        (block $allPairs
          (loop $nextPair
            (br_if $allPairs (i32.eq (local.get $entry) (local.get $end)))
            (local.set $at (i32.add (local.get $block) (i32.load (local.get $entry))))
            (local.set $pair (v128.load32_splat offset=4 (local.get $entry)))
            (local.set $values (v128.load (local.get $at)))
            (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $values (v128.load offset=16 (local.get $at)))
            (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $values (v128.load offset=32 (local.get $at)))
            (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $values (v128.load offset=48 (local.get $at)))
            (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_s (local.get $values)) (local.get $pair))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 8)))
            (br $nextPair)))
        (local.set $header (i32.sub (i32.add (local.get $block) (local.get $blockBytes)) (i32.const 384)))
        (v128.store (local.get $results)
          (call $cosines (local.get $a) (i32.add (local.get $header) (i32.const 0)) (local.get $scale) (local.get $common)))
        (v128.store offset=16 (local.get $results)
          (call $cosines (local.get $b) (i32.add (local.get $header) (i32.const 16)) (local.get $scale) (local.get $common)))
        (v128.store offset=32 (local.get $results)
          (call $cosines (local.get $c) (i32.add (local.get $header) (i32.const 32)) (local.get $scale) (local.get $common)))
        (v128.store offset=48 (local.get $results)
          (call $cosines (local.get $d) (i32.add (local.get $header) (i32.const 48)) (local.get $scale) (local.get $common)))
        (v128.store offset=64 (local.get $results)
          (call $cosines (local.get $e) (i32.add (local.get $header) (i32.const 64)) (local.get $scale) (local.get $common)))
        (v128.store offset=80 (local.get $results)
          (call $cosines (local.get $f) (i32.add (local.get $header) (i32.const 80)) (local.get $scale) (local.get $common)))
        (v128.store offset=96 (local.get $results)
          (call $cosines (local.get $g) (i32.add (local.get $header) (i32.const 96)) (local.get $scale) (local.get $common)))
        (v128.store offset=112 (local.get $results)
          (call $cosines (local.get $h) (i32.add (local.get $header) (i32.const 112)) (local.get $scale) (local.get $common)))
        (local.set $results (i32.add (local.get $results) (i32.const 128)))
        (local.set $block (i32.add (local.get $block) (local.get $blockBytes)))
        (local.set $blocks (i32.sub (local.get $blocks) (i32.const 1)))
        (br $nextBlock)))
    (local.get $read)))
